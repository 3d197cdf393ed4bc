import type { Rule } from "./rule.ts";

/** Each id is given only once among entries, findings, checklist items and source units. */
export const idsAreUnique: Rule = ({ declarations }) =>
  [...declarations.values()].flatMap(([first, ...again]) =>
    again.map(({ id, file, at }) => ({
      file,
      at,
      what: `The id ${id} is already given${file === first?.file ? " in this file" : ` in ${first?.file ?? ""}`}.`,
      remedy: "Give this one the next free id; npm run new finds it.",
    })),
  );
