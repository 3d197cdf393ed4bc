/** Letters that are no letter with a mark, spelt out as readers of English do. */
const spelt: Record<string, string> = { ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * A title as the name of a file and part of an address: small letters, digits and hyphens. Marks on letters are
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
