/** Languages whose endings Pagefind takes off, so that “letters” finds “letter”. */
const stemmed = new Set(
  "ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi".split(" "),
);

/** The language by whose endings a library is searched: that of its texts, or English where Pagefind knows no other. */
export function stemmedLanguage(language: string): string {
  const [name = ""] = language.toLowerCase().split("-");
  return stemmed.has(name) ? name : "en";
}
