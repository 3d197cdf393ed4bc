import type { Assessment, HeadField } from "./assessment.ts";
import type { Change } from "./change.ts";

/** What a file says of the person who answered it, and of nobody else. */
const personal = ["respondent", "standing"] as const satisfies readonly HeadField[];

/**
 * The changes that make a copy of somebody else’s file the answers of the person who has it open: it gets an id of its
 * own, and gives up the name, the standing and the sign-offs that it came with. What that person has said of
 * themselves, or signed, since they opened it stays.
 * @param open the copy as it is now
 * @param file the copy as it was opened
 * @param id the new id, a UUID
 */
export function toOwnAnswers(open: Assessment, file: Assessment, id: string): readonly Change[] {
  const signed = new Set(open.signedOff?.map((each) => each.id));
  return [
    { kind: "own-id", from: open.id, to: id },
    ...personal.flatMap((field): readonly Change[] => {
      const from = file[field] ?? "";
      return from !== "" && open[field] === from ? [{ kind: "head", field, from, to: "" }] : [];
    }),
    ...(file.signedOff ?? [])
      .filter((each) => signed.has(each.id))
      .map((each): Change => ({ kind: "withdraw-sign-off", of: each.id })),
  ];
}
