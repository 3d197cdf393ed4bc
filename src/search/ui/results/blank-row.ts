import type { Entry } from "../../../library/index.ts";
import { gapDirectionNames, gapDirections } from "../../../model/gap-direction.ts";

/** What stands in the row that the script copies for each result, until the script fills it. */
export const blankRow = (lang: string | undefined) =>
  ({
    id: "",
    type: "insight",
    data: {},
    path: "/",
    title: "Title",
    summary: "Summary",
    lang,
    firstStep: undefined,
  }) satisfies Pick<Entry, "id" | "type" | "path" | "title" | "summary" | "lang" | "firstStep"> & { data: object };

/** Every mark that there can be, because the script draws marks as copies of these. */
export const blankFacts = {
  marks: gapDirectionNames.map((direction) => ({ direction, words: gapDirections[direction].word })),
  basis: "Basis",
  people: "People",
};
