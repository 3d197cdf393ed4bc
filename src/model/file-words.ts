/** The words of a text for the name of a file: at most 40 lower-case ASCII letters, digits and single hyphens, which every system can store and e-mail can carry. */
export const fileWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
