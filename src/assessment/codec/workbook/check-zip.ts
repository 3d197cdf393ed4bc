import { unzipSync } from "fflate";
import { chooseAnother, ImportError } from "../import-error.ts";
import { askAgain, openInExcel, saveAsXlsx } from "./advice.ts";
import { checksumsOf, crc32 } from "./zip-checksums.ts";

/** The most that the parts of a workbook may hold once they are unpacked, and the most of its list of sheets: 10 MB and 500 KB. */
const MOST_BYTES = 10_000_000;
const MOST_LIST_BYTES = 500_000;

/** The most sheets that are looked through. Ours has five. */
const MOST_SHEETS = 20;

/** Of text, no packing saves more than this. Whoever says less than it holds is up to something. */
const EMPTY_PACKED = 2;

interface Part {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

const isRead = ({ name }: Pick<Part, "name">) => /\.(?:xml|rels)$/i.test(name);

/** The parts of a zip file as its directory lists them. Nothing is unpacked. */
function partsOf(bytes: Uint8Array): readonly Part[] {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch (cause) {
    throw new ImportError(`The workbook is damaged: its list of parts cannot be read. ${openInExcel}`, String(cause));
  }
  return parts;
}

/**
 * Refuses what is no workbook, and one that would unpack to more than it may, before anything of it is unpacked, and one of which parts are damaged.
 * @returns how many sheets it may have
 * @throws {ImportError}
 */
export function checkZip(bytes: Uint8Array): number {
  const parts = partsOf(bytes);
  const has = (name: string) => parts.some((part) => part.name === name);
  if (has("content.xml")) throw new ImportError(`This is an OpenDocument file. ${saveAsXlsx}`);
  if (parts.some(({ name }) => /workbook\.bin$/i.test(name)))
    throw new ImportError(`This is a binary workbook (.xlsb). ${saveAsXlsx}`);
  if (has("word/document.xml"))
    throw new ImportError(`This is a Word document, which cannot be opened here. ${chooseAnother}`);
  if (has("ppt/presentation.xml"))
    throw new ImportError(`This is a presentation, which cannot be opened here. ${chooseAnother}`);
  if (!has("[Content_Types].xml"))
    throw new ImportError("This is not an Excel workbook. Choose a workbook of a checklist whose name ends in .xlsx.");
  if (new Set(parts.map(({ name }) => name)).size < parts.length)
    throw new ImportError(`The workbook is damaged: one of its parts is there twice. ${openInExcel}`);
  // Pictures and their like are never unpacked.
  const read = parts.filter(isRead);
  const sum = read.reduce((all, { originalSize }) => all + originalSize, 0);
  if (read.some(({ size, originalSize }) => originalSize === 0 && size > EMPTY_PACKED))
    throw new ImportError(`The workbook is damaged: it does not say how large its parts are. ${openInExcel}`);
  const isLong = read.some(({ name, originalSize }) => /workbook\.xml/i.test(name) && originalSize > MOST_LIST_BYTES);
  if (!(sum <= MOST_BYTES) || isLong)
    throw new ImportError(
      "The workbook holds more than 10 MB, which no self-assessment should. Delete sheets that are not of the checklist, save it, and open it again.",
    );
  const sheets = read.filter(({ name }) => /worksheets\/[^/]+\.xml$/i.test(name)).length;
  if (sheets > MOST_SHEETS)
    throw new ImportError(
      `The workbook has ${String(sheets)} sheets. Delete those that are not of the checklist until there are ${String(MOST_SHEETS)} or fewer, save it, and open it again.`,
    );
  checkContent(bytes);
  return sheets;
}

/** Unpacks every part, whose sizes are known to be small by now, and compares it with its checksum. */
function checkContent(bytes: Uint8Array): void {
  let isWhole = false;
  try {
    const checksums = checksumsOf(bytes);
    const parts = Object.entries(unzipSync(bytes, { filter: isRead }));
    isWhole = parts.every(([name, part]) => crc32(part) === checksums.get(name));
  } catch {
    // What cannot be unpacked is damaged as well.
  }
  if (!isWhole) throw new ImportError(`The workbook is damaged: parts of it are not what they were. ${askAgain}`);
}
