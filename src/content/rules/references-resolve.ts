import { ledgerOwners } from "../ledger-owner.ts";
import { textRecords } from "../content-index.ts";
import { mentionsOf, type Mention } from "../mentions.ts";
import { nearest } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

const wanted: Record<Exclude<Mention["as"], "unit">, RegExp> = {
  entry: /^((TH|PR|CS|IN|CL|SE|RF|GT)-\d+|[a-z]+(-[a-z]+)*)$/,
  theme: /^TH-/,
  finding: /\.f\d+$/,
  item: /\.i\d+$/,
  glossary: /^GT-/,
  study: /^RF-/,
};

/** Every entry, finding, item, term or study that is named exists. */
export const referencesResolve: Rule = (index) => {
  const ownerOf = ledgerOwners(index);
  return textRecords(index).flatMap((record) =>
    mentionsOf(record, index)
      .filter((mention) => mention.as !== "unit")
      .filter(({ id }) => !index.declarations.has(id) && !(id in index.ledger.retired))
      // A changed id is reported once, at its entry, and not at every reference to the old id.
      .filter(({ id }) => !ownerOf(index.ledger.ids[id]))
      .map(({ id, as, at }) => {
        const known = [...index.declarations.keys()].filter((key) => wanted[as as keyof typeof wanted].test(key));
        const near = nearest(id, known);
        const kind = as === "glossary" ? "glossary term" : as;
        return {
          file: record.file,
          at,
          what: `${id} is named here, but there is no such ${kind}.`,
          remedy: near ? `Did you mean ${near}? Otherwise remove it or add the ${kind}.` : `Remove it or add the ${kind}.`,
        };
      }),
  );
};
