/** The edition of the library that the page belongs to, in words and as its day, YYYY-MM-DD, from the markup. */
export const editionOf = ({ dataset }: HTMLElement): { readonly words: string; readonly date: string } => ({
  words: dataset["edition"] ?? "",
  date: dataset["editionDate"] ?? "",
});
