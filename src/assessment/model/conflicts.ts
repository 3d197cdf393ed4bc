import type { Assessment, Conflict } from "./assessment.ts";
import type { ChangeOf } from "./change.ts";
import type { ChangeContext } from "./change-context.ts";
import { isProse, valueOf, withValue, type Field } from "./field.ts";
import { assertValid } from "./validate.ts";

const isAbout = (conflict: Conflict, { of, field }: Field) => conflict.of === of && conflict.field === field;

/**
 * Sets a field, if it still holds what the person saw (`from`). If another tab, file or device changed it in the
 * meantime, the field stays and the new value becomes a conflict.
 * @throws RangeError if the field cannot hold the value, in words for the person
 */
export function changeField(
  assessment: Assessment,
  field: Field,
  from: string,
  to: string,
  moment: ChangeContext,
): Assessment {
  assertValid(field, to);
  const present = valueOf(assessment, field);
  if (from === to || (present ?? "") === to) return assessment;
  if (present !== from) return addConflict(assessment, field, from, to, moment);
  return refreshConflicts(withValue(assessment, field, to, moment.now), field.of);
}

/**
 * Updates the conflicts about an item, an action or the head (`of` empty). `kept` becomes the present value of the
 * field. A conflict ends if the field now holds its other version.
 */
export function refreshConflicts(assessment: Assessment, of: string): Assessment {
  const conflicts = assessment.conflicts.flatMap((conflict) => {
    if (conflict.of !== of) return [conflict];
    const kept = valueOf(assessment, conflict) ?? "";
    if (kept === conflict.other) return [];
    return [kept === conflict.kept ? conflict : { ...conflict, kept }];
  });
  return { ...assessment, conflicts };
}

/**
 * Adds another version of a field as a conflict. Returns the same object if that version is kept already. If somebody
 * goes on typing in their version (`from`), the new text replaces it. Otherwise one sentence would become a conflict
 * for each of its words.
 */
function addConflict(
  assessment: Assessment,
  { of, field }: Field,
  from: string,
  to: string,
  { now, id }: ChangeContext,
): Assessment {
  const { conflicts } = assessment;
  const about = conflicts.filter((conflict) => isAbout(conflict, { of, field }));
  if (about.some(({ other }) => other === to)) return assessment;
  const kept = valueOf(assessment, { of, field }) ?? "";
  const own = isProse(field) && from !== "" ? about.find(({ other }) => other === from) : undefined;
  if (own) {
    const grown = { ...own, kept, other: to, found: now };
    return { ...assessment, conflicts: conflicts.map((conflict) => (conflict === own ? grown : conflict)) };
  }
  return { ...assessment, conflicts: [...conflicts, { id, of, field, kept, other: to, found: now }] };
}

/** Ends a conflict with the value that a person chose, unless they had not seen its latest version. */
export function resolveConflict(
  assessment: Assessment,
  { conflict: id, to, seen }: ChangeOf<"resolve-conflict">,
  moment: ChangeContext,
): Assessment {
  const conflict = assessment.conflicts.find((each) => each.id === id);
  const about = conflict ?? seen;
  if (!about) return assessment;
  // The other version grew while the person was choosing. They have not seen it, so the conflict stays.
  const isSeen = conflict && (!seen || seen.other === conflict.other);
  const resolved = isSeen
    ? { ...assessment, conflicts: assessment.conflicts.filter((each) => each !== conflict) }
    : assessment;
  const present = valueOf(assessment, about);
  if (to === "" && (present === undefined || about.field === "done")) return resolved;
  if (present === undefined) return changeField(assessment, about, (seen ?? about).other, to, moment);
  return changeField(resolved, about, seen?.kept ?? present, to, moment);
}
