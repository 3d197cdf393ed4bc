import { largestFile } from "../model/limits.ts";
import { chooseAnother, cutShort, ImportError } from "./import-error.ts";

/**
 * The text of a file, from its bytes. A UTF-8 byte order mark is taken off.
 *
 * @throws {ImportError} if the file is larger than 5 MB, or is not UTF-8
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > largestFile) {
    throw new ImportError("The file is larger than 5 MB, which no self-assessment should be. " + chooseAnother);
  }
  if (isUtf16(bytes)) {
    throw new ImportError(
      "The file is written in UTF-16. Save it as UTF-8 (Notepad offers this under “Save as”), then open it again.",
      "line 1",
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw importErrorFor(bytes);
  }
}

/**
 * Recognised by the byte order mark, or by a zero byte: JSON begins with two ASCII characters, and UTF-16 makes every
 * other byte of these zero.
 */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

/** Finds the first byte that is not UTF-8 by bisection, and names its line. */
function importErrorFor(bytes: Uint8Array): ImportError {
  const linesUntil = (end: number) => bytes.subarray(0, end).reduce((lines, byte) => lines + Number(byte === 10), 1);
  if (reads(bytes)) {
    const line = linesUntil(bytes.length);
    return new ImportError(cutShort(line), `line ${String(line)}`);
  }
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (reads(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const place = `line ${String(linesUntil(good))}`;
  if (looksLikeJson(bytes)) {
    const advice = "Open it in the editor that saved it, save it as UTF-8, then open it here again.";
    return new ImportError(
      `The file was saved in another encoding than UTF-8, which shows in ${place}. ${advice}`,
      place,
    );
  }
  return new ImportError(`The file is damaged or is no text: ${place} is not UTF-8. ${chooseAnother}`, place);
}

/** Whether bytes are a group of JSON in an encoding of one byte for each character, as older editors save it. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);

  return /^\s*\{\s*"/.test(text) && !/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text);
}

/** Whether bytes are UTF-8. The last character may be incomplete. */
function reads(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
