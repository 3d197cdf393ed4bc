import type { Kept, KeptKind } from "./kept-kind.ts";
import { UnreadableText } from "./kept-kind.ts";
import { fromExportFields, toExportFields, type StoredRecord } from "./kept-names.ts";
import type { Stored, Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/** @throws StoreProblem `invalid` if a value is too large to be read again */
export function assertReadableSize<T extends Kept, C>(kind: KeptKind<T, C>, value: T): void {
  const problem = kind.sizeProblem(value);
  if (problem !== undefined) throw new StoreProblem("invalid", problem);
}

/**
 * Writes values as records and reads records as values. A text that was written or read here before is not decoded
 * again. It gives the same object.
 */
export class RecordCodec<T extends Kept, C> {
  readonly #kind: KeptKind<T, C>;
  readonly #known = new Map<string, { readonly text: string; readonly value: T }>();

  constructor(kind: KeptKind<T, C>) {
    this.#kind = kind;
  }

  /** The only place that encodes kept values. @throws StoreProblem `invalid` */
  toRecord({ key, value, ...exportState }: Stored<T>): StoredRecord {
    const fields = toExportFields(exportState);
    const known = this.#known.get(key);
    if (known?.value === value) return { key, ...fields, text: known.text };
    assertReadableSize(this.#kind, value);
    const text = this.#kind.encode(value);
    this.#known.set(key, { text, value });
    return { key, ...fields, text };
  }

  /**
   * The record of a value whose fields were not validated one by one. It is read back as a check. @throws StoreProblem
   * `invalid`
   */
  toNewRecord(stored: Stored<T>): StoredRecord {
    const record = this.toRecord(stored);
    const read = this.#kind.decode(record.text);
    if (read instanceof UnreadableText) {
      throw new StoreProblem("invalid", `This cannot be kept as it is. ${read.reason}`);
    }
    return record;
  }

  /** Never throws. A record is either read whole or returned as it is, with the reason. */
  fromRecord(key: string, record: unknown): Stored<T> | Unreadable {
    const { text, ...fields } = Object(record) as Partial<Record<keyof StoredRecord, unknown>>;
    const raw = typeof text === "string" ? text : JSON.stringify(record);
    const known = this.#known.get(key);
    const value = known?.text === raw ? known.value : this.#kind.decode(raw);
    if (value instanceof UnreadableText) return { key, problem: value.reason, raw };
    this.#known.set(key, { text: raw, value });
    return { key, value, ...fromExportFields(fields) };
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}
