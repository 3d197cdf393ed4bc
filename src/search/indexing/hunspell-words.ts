/** One suffix or prefix that words with a flag may take. */
interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** The affixes of one flag; with `crosses`, a word may take a prefix and a suffix at once. */
interface AffixGroup {
  readonly isPrefix: boolean;
  readonly crosses: boolean;
  readonly affixes: readonly Affix[];
}

const withoutZero = (text = "") => (text === "0" ? "" : text);

/** Reads the affixes of each flag. Flags are single letters. */
function readAffixes(aff: string): Map<string, AffixGroup> {
  const groups = new Map<string, { isPrefix: boolean; crosses: boolean; affixes: Affix[] }>();
  for (const line of aff.split("\n")) {
    const [kind = "", flag = "", first = "", second = "", condition] = line.trim().split(/\s+/);
    if (kind !== "PFX" && kind !== "SFX") continue;
    const isPrefix = kind === "PFX";
    const group = groups.get(flag);
    if (!group || condition === undefined) {
      groups.set(flag, { isPrefix, crosses: first === "Y", affixes: [] });
      continue;
    }
    const pattern = isPrefix ? `^${condition}` : `${condition}$`;
    group.affixes.push({ strip: withoutZero(first), add: withoutZero(second), condition: new RegExp(pattern) });
  }
  return groups;
}

function withAffixes(word: string, { isPrefix, affixes }: AffixGroup): string[] {
  return affixes
    .filter(({ condition }) => condition.test(word))
    .map(({ strip, add }) =>
      isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add,
    );
}

/**
 * Every word of a Hunspell dictionary in all its forms, as the manual hunspell(5) defines them. Only what the British
 * dictionary uses is supported: single-letter flags, prefixes, suffixes and ONLYINCOMPOUND.
 */
export function hunspellWords(aff: string, dic: string): Set<string> {
  const groups = readAffixes(aff);
  const onlyInCompound = /^ONLYINCOMPOUND\s+(\S)/m.exec(aff)?.[1];
  const all = new Set<string>();
  for (const line of dic.split("\n").slice(1)) {
    const [word = "", flags = ""] = line.trim().split("/");
    if (!word || (onlyInCompound && flags.includes(onlyInCompound))) continue;
    const own = Array.from(flags).flatMap((flag) => groups.get(flag) ?? []);
    const suffixes = own.filter(({ isPrefix }) => !isPrefix);
    const crossing = suffixes.filter(({ crosses }) => crosses).flatMap((group) => withAffixes(word, group));
    const prefixed = own
      .filter(({ isPrefix }) => isPrefix)
      .flatMap((group) => (group.crosses ? [word, ...crossing] : [word]).flatMap((form) => withAffixes(form, group)));
    const suffixed = suffixes.flatMap((group) => withAffixes(word, group));
    for (const form of [word, ...suffixed, ...prefixed]) all.add(form);
  }
  return all;
}
