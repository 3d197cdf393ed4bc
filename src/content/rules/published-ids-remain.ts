import { ledgerOwners } from "../ledger-owner.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Published ids are promises: every id in the ledger exists, or was withdrawn for a stated reason, and then does not. */
export const publishedIdsRemain: Rule = (index) => {
  const { ledger, declarations } = index;
  const file = `${index.dir}/ledger.yaml`;
  const ownerOf = ledgerOwners(index);
  const lost = Object.entries(ledger.ids).flatMap(([id, address]): Problem[] => {
    if (declarations.has(id)) return [];
    const owner = ownerOf(address);
    // Other messages report unreadable files, ids given twice, and entries whose own id is gone.
    const said = owner !== undefined && (owner.id === undefined || declarations.get(owner.id)?.length !== 1);
    if (said || (owner && address.includes("#") && !declarations.has(id.split(".")[0] ?? ""))) return [];
    return [
      {
        file: owner?.file ?? file,
        at: { path: owner ? ["id"] : ["ids", id] },
        what: `${id} was published at ${address} and is gone.`,
        remedy: `Restore it, or withdraw it: npm run ledger -- --withdraw ${id} "why", and --replaced-by with the id that replaces it, if one does. Its address then keeps a page that says so.`,
      },
    ];
  });
  const astray = Object.entries(ledger.retired)
    .filter(([, { leadsTo }]) => leadsTo !== undefined && !declarations.has(leadsTo))
    .map(([id, { leadsTo = "" }]): Problem => ({
      file,
      at: { path: ["retired", id, "leadsTo"] },
      what: `${id} is retired and leads to ${leadsTo}, which does not exist.`,
      remedy: "Name an id that exists.",
    }));
  const back = Object.keys(ledger.retired).flatMap((id): Problem[] =>
    (declarations.get(id) ?? []).slice(0, 1).map(({ file: owner, at }) => ({
      file: owner,
      at,
      what: `${id} was withdrawn, and stands here.`,
      remedy: `Delete it here, or bring it back into use: npm run ledger -- --restore ${id} "why".`,
    })),
  );
  return [...lost, ...astray, ...back];
};
