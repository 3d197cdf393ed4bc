import { decode } from "../codec/decode.ts";
import { encode } from "../codec/encode.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { Moment } from "../model/moment.ts";
import { applyAt } from "./apply-at.ts";
import { isReadable, type Stored, type Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** What lies in storage: the codec's text, so that a record is checked as a file is, and stays downloadable if broken. */
export interface StoredRecord {
  readonly key: string;
  readonly text: string;
  readonly unfiled: number;
  readonly filed: string | null;
}

/** Reads a text whole, or says why it cannot be. What is only partly readable must not be written over. */
function readText(text: string): Assessment | string {
  const decoded = decode(new TextEncoder().encode(text));
  if (decoded.kind === "refused") return decoded.message;
  const { assessment, lost } = decoded;
  const [first] = lost;
  return first ? `${first.place}: ${first.message}` : assessment;
}

/** @throws StoreProblem `unfit` where the assessment could not be read again, so that nothing unreadable is written. */
export function checkFit(assessment: Assessment): string {
  const text = encode(assessment);
  const read = readText(text);
  if (typeof read === "string") throw new StoreProblem("unfit", `This cannot be kept as it is. ${read}`);
  return text;
}

export const toRecord = ({ assessment, ...rest }: Stored): StoredRecord => ({ ...rest, text: checkFit(assessment) });

/** Never throws: whatever lies in storage is either read whole or handed back as it is, with words. */
export function fromRecord(key: string, value: unknown): Stored | Unreadable {
  const { text, unfiled, filed } = Object(value) as Partial<Record<keyof StoredRecord, unknown>>;
  const raw = typeof text === "string" ? text : JSON.stringify(value);
  const read = readText(raw);
  if (typeof read === "string") return { key, problem: read, raw };
  return {
    key,
    assessment: read,
    unfiled: typeof unfiled === "number" ? unfiled : 1,
    filed: typeof filed === "string" ? filed : null,
  };
}

/**
 * A record after one change.
 * @returns the same object where the change changes nothing.
 * @throws StoreProblem `gone`, `unreadable` or `unfit`
 */
export function changeRecord(record: Stored | Unreadable | undefined, change: Change, moment: Moment): Stored {
  if (!record) throw new StoreProblem("gone");
  if (!isReadable(record)) throw new StoreProblem("unreadable");
  const assessment = applyAt(record.assessment, change, moment);
  return assessment === record.assessment ? record : { ...record, assessment, unfiled: record.unfiled + 1 };
}

/** A record after a file was written. Changes made since the file's `throughUpdated` keep the whole count: too many
 * reminders are better than one too few. */
export function fileRecord(record: Stored, at: string, throughUpdated: string): Stored {
  return { ...record, filed: at, unfiled: record.assessment.updated > throughUpdated ? record.unfiled : 0 };
}
