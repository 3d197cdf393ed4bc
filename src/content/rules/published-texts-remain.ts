import { sayingsOf } from "../fingerprints.ts";
import { boundBy } from "../recorded.ts";
import type { Rule } from "./rule.ts";

const reword = (id: string) => `If it means the same, run: npm run ledger -- --reworded ${id} "why".`;

/** Published questions and findings keep their text, because people saved answers to them and quoted them. */
export const publishedTextsRemain: Rule = ({ entries, ledger, editions }) =>
  sayingsOf(entries).flatMap((saying) => {
    const { id, kind, print, file, at } = saying;
    const bound = boundBy(saying, ledger.said, editions);
    if (!bound || bound.print === print) return [];
    const edition = `edition ${String(bound.edition)} of the library was published with`;
    if (kind === "finding")
      return [
        {
          file,
          at,
          what: `${id} does not say, or has not the values or gaps, that ${edition}.`,
          remedy: `${reword(id)} Otherwise add the next edition to “editions” in site.yaml.`,
        },
      ];
    return [
      {
        file,
        at,
        what: `${id} is not the question, or has not the answers, that ${edition}.`,
        remedy: `${reword(id)} Otherwise give the question a new id with ${id} in its “replaces”, raise “edition”, and run: npm run ledger -- --withdraw ${id} --replaced-by ID "why".`,
      },
    ];
  });
