import { countOfType } from "../model/count.ts";
import type { Edition } from "../model/edition.ts";
import { entryTypeNames } from "../model/entry-type.ts";
import { changesOf, type Change } from "./changes.ts";
import type { Library } from "./library.ts";

/** An edition with what is new in it. */
export interface EditionNews {
  readonly edition: Edition;
  /** What the first edition began with, as counts in words; empty for later ones. */
  readonly began: readonly string[];
  /** What happened during this edition, the latest first. */
  readonly changes: readonly Change[];
}

/**
 * What is new, edition by edition, the newest first.
 *
 * @param theme the id of a theme, for what concerns its entries alone
 */
export function newsOf(library: Library, theme?: string): EditionNews[] {
  const { entries, ledger, site } = library;
  const belongs = (themes: readonly string[]) => theme === undefined || themes.includes(theme);
  const changes = changesOf(library).filter(({ themes }) => belongs(themes));
  const first = entries.filter(
    ({ id, themes }) =>
      belongs(themes.map((other) => other.id)) && !ledger.log[id]?.some(({ what }) => what === "published"),
  );
  const counts = entryTypeNames.flatMap((type) => {
    const count = first.filter((entry) => entry.type === type).length;
    return count > 0 ? [countOfType(count, type)] : [];
  });
  return site.editions
    .map((edition): EditionNews => ({
      edition,
      began: edition.number === 1 ? counts : [],
      changes: changes.filter((change) => change.edition === edition.number),
    }))
    .reverse();
}
