import { indexContent, type ContentIndex } from "../content/content-index.ts";
import { ContentError, type Problem } from "../content/problem.ts";
import type { ContentRecord } from "../content/record.ts";
import { findProblems } from "../content/rules/index.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Site } from "../model/site.ts";
import { noVocabulary, type Vocabulary } from "../model/vocabulary.ts";
import type { Library } from "./library.ts";
import { linkLibrary } from "./link.ts";
import type { Starters } from "../content/starters.ts";

/** The input of a library: records that passed their schemas, the site's facts, ledger, vocabulary and starters. */
export interface Content {
  readonly records: readonly ContentRecord[];
  readonly site: Site;
  readonly ledger: Ledger;
  readonly vocabulary?: Vocabulary;
  readonly starters?: Starters;
}

/** Content that is indexed and checked by every rule. */
export interface JudgedContent {
  readonly index: ContentIndex;
  readonly problems: readonly Problem[];
  readonly site: Site | undefined;
  readonly vocabulary: Vocabulary;
}

/**
 * Builds the linked library from records: indexes ids, applies every rule, replaces ids by objects, adds back-links and
 * derives evidence. Pure, and linear in the content.
 *
 * @throws ContentError once, with every problem
 */
export function buildLibrary({ records, site, ledger, vocabulary = noVocabulary, starters }: Content): Library {
  const index = indexContent(records, ledger, [], starters, "content", site);
  return libraryOf({ index, problems: findProblems(index), site, vocabulary });
}

/**
 * Links content that is already checked.
 *
 * @throws ContentError with every problem that was found
 */
export function libraryOf({ index, problems, site, vocabulary }: JudgedContent): Library {
  if (problems.length > 0 || !site) throw new ContentError(problems);
  return linkLibrary(index, site, vocabulary);
}
