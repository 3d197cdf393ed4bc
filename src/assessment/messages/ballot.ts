/** How many questions have an answer, for a page that turns answers into a code. */
export const describeAnswered = (answered: number, total: number): string =>
  `${String(answered)} of ${String(total)} questions answered.`;

/**
 * Says that a code differs from those that the person has seen, and may have given. Empty if there is only one.
 * @param given the codes that they have asked for
 */
export function describeChanged(code: string, given: readonly string[]): string {
  const earlier = given.filter((each) => each !== code);
  const changed = given.includes(code) ? "" : "Your code has changed, since you changed an answer.";
  const twice =
    earlier.length > 0
      ? `If you gave ${earlier.join(" or ")}, ask for it to be left out: each code is one person.`
      : "";
  return [changed, twice].filter(Boolean).join(" ");
}

/** Said where nothing is answered yet. */
export const nothingAnswered = "Answer at least one question first.";

/** Said where the browser lets no page copy. */
export const notCopied =
  "This browser does not let a page copy. The code is selected: copy it by hand, or read it out.";

/** Characters one by one, for whoever hears a code. Groups are parted by a comma, which is a pause. */
export const spellCode = (code: string): string =>
  code
    .split("-")
    .map((group) => Array.from(group).join(" "))
    .join(", ");
