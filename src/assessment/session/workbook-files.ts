import readerAddress from "../codec/workbook/read-worker.ts?worker&url";
import writerAddress from "../codec/workbook/write-worker.ts?worker&url";
import type { Decoded } from "../codec/decoded.ts";
import type { WorkbookQuestion } from "../codec/workbook/read-worker.ts";
import type { MatrixSource } from "../codec/workbook/matrix-workbook.ts";
import type { WorkbookSource } from "../codec/workbook/source.ts";
import type { WritingQuestion } from "../codec/workbook/write-worker.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Exported } from "../model/exported.ts";
import { workbookChanges, type WorkbookChanges } from "../model/workbook-changes.ts";
import { isStored } from "../storage/store.ts";
import { StoreProblem } from "../storage/storage-problem.ts";
import { askWorker, NoAnswer } from "./ask-worker.ts";
import { workspace } from "./workspace.ts";

export { NoAnswer } from "./ask-worker.ts";

/** The longest that a workbook may take, in milliseconds, its script included on a slow connection. */
const LONGEST_MS = 20_000;

const startsWith = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, place) => bytes[place] === byte);

/** Whether bytes are those of a workbook, or of a file that people take for one: zipped, or of the kind before that. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b) || isOldWorkbook(bytes);

const isOldWorkbook = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const refused: Readonly<Record<NoAnswer["reason"] | "old", string>> = {
  "not-fetched":
    "The part of this page that reads workbooks could not be fetched. Check the connection, and choose the file again.",
  slow: "Reading the workbook took too long, so it was given up. Delete sheets that are not of the checklist, save it, and open it again.",
  old: "This workbook has a password, or is of the old kind (.xls). In Excel choose “Save as”, then “Excel workbook (.xlsx)” without a password, and open that here.",
};

/** Reads the bytes of a workbook. Keeps nothing. */
export async function readWorkbookFile(bytes: Uint8Array, checklist: string | undefined): Promise<Decoded> {
  if (isOldWorkbook(bytes)) return { kind: "refused", message: refused.old };
  const question: WorkbookQuestion = { bytes, ...(checklist && { checklist }) };
  try {
    return await askWorker<WorkbookQuestion, Decoded>(readerAddress, question, LONGEST_MS);
  } catch (problem) {
    if (problem instanceof NoAnswer) return { kind: "refused", message: refused[problem.reason] };
    throw problem;
  }
}

/** What all workbooks of a page have in common. */
type Made = Pick<WritingQuestion["source"], "library" | "made">;

/** The workbook of one assessment, or of the answers of several. */
export type WorkbookWanted =
  | { readonly kind: "checklist"; readonly source: Omit<WorkbookSource, keyof Made> }
  | { readonly kind: "matrix"; readonly source: Omit<MatrixSource, keyof Made> };

/** The bytes of a workbook. @throws NoAnswer */
export function writeWorkbookFile(wanted: WorkbookWanted, made: Made): Promise<Uint8Array<ArrayBuffer>> {
  const question = { ...wanted, source: { ...wanted.source, ...made } } as WritingQuestion;
  return askWorker(writerAddress, question, LONGEST_MS);
}

/** What a workbook would change in the same assessment as this device keeps it. */
export const changesOfWorkbook = (workbook: Assessment, exported: Exported, kept: Assessment): WorkbookChanges =>
  workbookChanges(workbook, exported, kept);

/**
 * Takes the changes of a workbook into the stored assessment with a key. What was changed on both sides is kept as a
 * conflict. Rejects with a StoreProblem.
 */
export async function takeWorkbook(key: string, workbook: Assessment, exported: Exported): Promise<void> {
  const store = await workspace.store;
  const kept = await store.get(key);
  if (!kept || !isStored(kept)) throw new StoreProblem(kept ? "unreadable" : "gone");
  for (const change of workbookChanges(workbook, exported, kept.value).changes) await store.change(key, change);
}
