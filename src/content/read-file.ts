import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import type { Problem } from "./problem.ts";

/** The text of a file, and the problem that makes it unreadable, if any. */
interface FileText {
  readonly text: string;
  readonly problem: Problem | undefined;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The line (from 1) of the first bytes that are not UTF-8. */
const lineOfFault = (bytes: Buffer) => {
  const lines = bytes.toString("latin1").split("\n");
  const fault = lines.findIndex((line) => decode(Buffer.from(line, "latin1")) === undefined);
  return Math.max(fault, 0) + 1;
};

/** Reads a file. It must have text in UTF-8, and an .mdx file needs fields that begin and end. */
export function readFile(file: string): FileText {
  const bytes = readFileSync(file);
  const text = decode(bytes);
  const wrong = (what: string, remedy: string, line = 1): FileText => ({
    // Unreadable bytes are decoded anyway, so that no rule reports the headings as missing.
    text: (text ?? bytes.toString("latin1")).replace(/^\uFEFF/, ""),
    problem: { file, at: { fileLine: line }, what, remedy },
  });
  if (text === undefined)
    return wrong("The file is not written in UTF-8.", "Save it as UTF-8 in your editor.", lineOfFault(bytes));
  if (text.startsWith("\uFEFF"))
    return wrong("The file begins with an invisible mark (BOM).", "Save it as UTF-8 without BOM in your editor.");
  if (text.trim() === "") return wrong("The file is empty.", "Fill it in, or remove it.");
  if (file.endsWith(".mdx")) {
    // Fields and text cannot be told apart, so the other rules get no text.
    const whole = (what: string, remedy: string): FileText => ({ ...wrong(what, remedy), text: "" });
    if (!/^---\r?\n/.test(text))
      return whole("The fields are missing.", "Begin the file with a line of three hyphens, the fields, and --- again.");
    if (!text.slice(3).includes("\n---"))
      return whole("The fields do not end.", "Write a line of three hyphens after the last field.");
  }
  return { text, problem: undefined };
}
