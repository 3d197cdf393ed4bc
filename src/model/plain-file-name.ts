/**
 * A text as a part of a file’s name: at most 40 lower-case ASCII letters, digits and single hyphens. Every system can
 * store these and e-mail can carry them. Empty if nothing of the text is left.
 */
export const plainFileName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
