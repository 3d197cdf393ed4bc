/** Words that end in -ize in British spelling too. */
const always = /^(size|resize|prize|seize|capsize|sized|sizes|sizing|seized|prized)$/;

/** The British spelling of a word with a regular American ending (-ize, -ization, -yze), or undefined. */
export function britishSpelling(word: string): string | undefined {
  if (always.test(word)) return undefined;
  const british = word
    .replace(/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, "is$1")
    .replace(/yz(e|ed|es|er|ers|ing)$/, "ys$1");
  return british === word ? undefined : british;
}

/** The American spelling of a word in -ise, -isation or -yse. The engine stems only American spellings. */
export function americanSpelling(word: string): string | undefined {
  const american = word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, "iz$1")
    .replace(/ys(e|ed|es|er|ers|ing)$/, "yz$1");
  return american === word ? undefined : american;
}
