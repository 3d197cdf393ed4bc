import { entryPath } from "../../model/entry-type.ts";
import { typeOf } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Ids are promises: whatever stands in the ledger still exists or says what answers for it. */
export const publishedIdsRemain: Rule = ({ ledger, declarations, broken, entries }) => {
  const owners = new Map(entries.map((record) => [entryPath(typeOf(record), record.slug), record.file]));
  const unread = new Set(broken.map(({ collection, slug }) => `/${collection}/${slug}/`));
  const lost = Object.entries(ledger.ids)
    .filter(([id, address]) => !declarations.has(id) && !unread.has(address.split("#")[0] ?? ""))
    .map(([id, address]): Problem => ({
      file: owners.get(address) ?? owners.get(address.split("#")[0] ?? "") ?? "content/ledger.yaml",
      at: { path: owners.has(address) ? ["id"] : ["ids", id] },
      what: `${id} was published at ${address} and is gone.`,
      remedy: "Restore it, or move it in content/ledger.yaml to retired with the id that now answers for it.",
    }));
  const astray = Object.entries(ledger.retired)
    .filter(([, { leadsTo }]) => !declarations.has(leadsTo))
    .map(([id, { leadsTo }]): Problem => ({
      file: "content/ledger.yaml",
      at: { path: ["retired", id, "leadsTo"] },
      what: `${id} is retired and leads to ${leadsTo}, which does not exist.`,
      remedy: "Name an id that exists.",
    }));
  return [...lost, ...astray];
};
