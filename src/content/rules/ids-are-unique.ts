import type { Rule } from "./rule.ts";

/** An id is given once: entries, findings, checklist items and source units alike. */
export const idsAreUnique: Rule = ({ declarations }) =>
  [...declarations.values()].flatMap(([first, ...again]) =>
    again.map(({ id, file, at }) => ({
      file,
      at,
      what: `The id ${id} is already given${file === first?.file ? " in this file" : ` in ${first?.file ?? ""}`}.`,
      remedy: "Give this one the next free id; npm run new finds it.",
    })),
  );
