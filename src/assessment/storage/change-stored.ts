import type { Kept, KeptKind } from "./kept-kind.ts";
import { stampNow } from "./stamp-now.ts";
import { isStored, type ChangeOptions, type Stored, type Unreadable } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";

/**
 * A stored value after one change.
 * @returns the same object if the change changes nothing
 * @throws StoreProblem `gone`, `unreadable` or `invalid`
 */
export function changeStored<T extends Kept, C>(
  kind: KeptKind<T, C>,
  stored: Stored<T> | Unreadable | undefined,
  change: C,
  { context = stampNow(), known }: ChangeOptions<T>,
): Stored<T> {
  if (!stored) throw new StoreProblem("gone");
  if (!isStored(stored)) throw new StoreProblem("unreadable");
  const before = stored.value;
  const after = known?.before === before ? known.after : applyToValue(kind, before, change, context);
  if (after === before) return stored;
  return { ...stored, value: after, changesSinceExport: stored.changesSinceExport + 1 };
}

/** Calls the kind's own `applyChange` and turns its refusal into a StoreProblem `invalid`. */
export function applyToValue<T extends Kept, C>(
  kind: KeptKind<T, C>,
  ...[value, change, context]: Parameters<KeptKind<T, C>["applyChange"]>
): T {
  try {
    return kind.applyChange(value, change, context);
  } catch (error) {
    throw error instanceof RangeError ? new StoreProblem("invalid", error.message, error) : error;
  }
}

/**
 * A stored value after a file was written. If it changed after the file's `throughUpdated`, it keeps the whole count.
 * Too many reminders are better than one too few.
 */
export const markStoredExported = <T extends Kept>(
  stored: Stored<T>,
  at: string,
  throughUpdated: string,
): Stored<T> => ({
  ...stored,
  lastExportedAt: at,
  changesSinceExport: stored.value.updated !== throughUpdated ? stored.changesSinceExport : 0,
});
