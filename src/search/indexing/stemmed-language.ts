/** Languages in which Pagefind removes the endings of words, so that “letters” finds “letter”. */
const stemmed = new Set(
  "ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi".split(" "),
);

/** The language whose endings search removes: that of the texts, or English if Pagefind does not know that one. */
export function stemmedLanguage(language: string): string {
  const [name = ""] = language.toLowerCase().split("-");
  return stemmed.has(name) ? name : "en";
}
