import type { Assessment, Conflict } from "./assessment.ts";
import { isProse, valueOf, type Field } from "./field.ts";
import type { ChangeContext } from "./change-context.ts";

const isAbout = (conflict: Conflict, { of, field }: Field) => conflict.of === of && conflict.field === field;

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
export function addConflict(
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
