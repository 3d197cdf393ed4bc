import type { ExplainedTerm } from "./index-files.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Query } from "./read-query.ts";

/** A question about what something means, and the name that it asks about: “what is an HMO?”, “ICB meaning”. */
const question =
  /^\s*(?:(?:what(?: is| are| does|['’]s)|define|definition of|meaning of) )?(?:(?:an?|the) )?(.+?)(?: (?:means?|meaning|definition|stands? for))?\s*\??\s*$/i;

/**
 * The glossary term that a query names and nothing else: by its id, its name or its abbreviation, or in a question what
 * it means. `text` is the query as typed.
 */
export async function explainedTerm(
  text: string,
  { ids }: Pick<Query, "ids">,
  lexicon: Pick<Lexicon, "termNamed" | "term">,
): Promise<ExplainedTerm | undefined> {
  const byId = ids.find(({ entry }) => entry.startsWith("GT-"))?.entry;
  const named = byId ?? (await lexicon.termNamed(text)) ?? (await lexicon.termNamed(question.exec(text)?.[1] ?? ""));
  return named === undefined ? undefined : lexicon.term(named);
}
