import type { Assessment, Conflict } from "./assessment.ts";
import { isProse, valueOf, type Field } from "./field.ts";
import type { ChangeContext } from "./change-context.ts";

const isAbout = (conflict: Conflict, { of, field }: Field) => conflict.of === of && conflict.field === field;

/**
 * The assessment with its conflicts about an item, an action or the head (`of` empty) brought up to date: each `kept`
 * says what the field holds now, and one whose other version the field now holds is over.
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
 * The assessment with one more version of a field kept beside what the field holds; the same object where that version
 * is kept already. Somebody who goes on typing in their version (`from`) replaces that version, so that a sentence does
 * not become a conflict for each of its words.
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
