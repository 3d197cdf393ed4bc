/** Letters that do not decompose into a letter and a mark, with their spelling for English readers. */
const spelt: Record<string, string> = { ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * Turns a title into a file name and part of an address: small letters, digits and hyphens. Marks on letters are
 * dropped. Empty for a title without Latin letters or digits.
 */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => spelt[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
