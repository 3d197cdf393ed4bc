import type { Assessment, Conflict } from "./assessment.ts";

/** The fields of an assessment, or of one of its items or actions, that hold one of several versions until somebody chooses. */
export function unsettledFields(
  { conflicts }: Pick<Assessment, "conflicts">,
  of?: string,
): readonly Pick<Conflict, "of" | "field">[] {
  const fields = new Map(
    conflicts
      .filter((conflict) => of === undefined || conflict.of === of)
      .map((conflict) => [`${conflict.of} ${conflict.field}`, { of: conflict.of, field: conflict.field }]),
  );
  return [...fields.values()];
}
