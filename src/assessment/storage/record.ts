import { decode } from "../codec/decode.ts";
import { encode } from "../codec/encode.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { fitsInFile } from "../model/file-size.ts";
import { applyAt, presentMoment } from "./apply-at.ts";
import { isReadable, type ChangeOptions, type Stored, type Unreadable } from "./store.ts";
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

/** @throws StoreProblem `unfit` where an assessment is too large to be read again. */
export function demandRoom(assessment: Assessment): void {
  if (fitsInFile(assessment)) return;
  throw new StoreProblem(
    "unfit",
    "This cannot be kept: the assessment would be larger than 5 MB. Shorten other texts.",
  );
}

/**
 * Writes assessments as records and reads records as assessments. A text that was written or read here before is not
 * decoded again: the same object stands for it.
 */
export class RecordCodec {
  readonly #known = new Map<string, { readonly text: string; readonly assessment: Assessment }>();

  /** The only place that encodes what is kept. @throws StoreProblem `unfit` */
  toRecord({ assessment, ...rest }: Stored): StoredRecord {
    const known = this.#known.get(rest.key);
    if (known?.assessment === assessment) return { ...rest, text: known.text };
    demandRoom(assessment);
    const text = encode(assessment);
    this.#known.set(rest.key, { text, assessment });
    return { ...rest, text };
  }

  /** The record of an assessment that nobody validated field by field: it is read back. @throws StoreProblem `unfit` */
  toNewRecord(stored: Stored): StoredRecord {
    const record = this.toRecord(stored);
    const read = readText(record.text);
    if (typeof read === "string") throw new StoreProblem("unfit", `This cannot be kept as it is. ${read}`);
    return record;
  }

  /** Never throws: whatever lies in storage is either read whole or handed back as it is, with words. */
  fromRecord(key: string, value: unknown): Stored | Unreadable {
    const { text, unfiled, filed } = Object(value) as Partial<Record<keyof StoredRecord, unknown>>;
    const raw = typeof text === "string" ? text : JSON.stringify(value);
    const known = this.#known.get(key);
    const assessment = known?.text === raw ? known.assessment : readText(raw);
    if (typeof assessment === "string") return { key, problem: assessment, raw };
    this.#known.set(key, { text: raw, assessment });
    return {
      key,
      assessment,
      unfiled: typeof unfiled === "number" ? unfiled : 1,
      filed: typeof filed === "string" ? filed : null,
    };
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}

/**
 * A record after one change.
 * @returns the same object where the change changes nothing.
 * @throws StoreProblem `gone`, `unreadable` or `unfit`
 */
export function changeRecord(
  record: Stored | Unreadable | undefined,
  change: Change,
  { moment = presentMoment(), known }: ChangeOptions,
): Stored {
  if (!record) throw new StoreProblem("gone");
  if (!isReadable(record)) throw new StoreProblem("unreadable");
  const { assessment: before } = record;
  const after = known?.before === before ? known.after : applyAt(before, change, moment);
  return after === before ? record : { ...record, assessment: after, unfiled: record.unfiled + 1 };
}

/** A record after a file was written. Changes made since the file's `throughUpdated` keep the whole count: too many
 * reminders are better than one too few. */
export function fileRecord(record: Stored, at: string, throughUpdated: string): Stored {
  return { ...record, filed: at, unfiled: record.assessment.updated > throughUpdated ? record.unfiled : 0 };
}
