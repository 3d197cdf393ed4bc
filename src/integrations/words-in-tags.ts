/** Attributes whose words are addresses or text, and so no names of classes: “plan” in an address is no class. */
const textAttributes = /\s(?:action|alt|aria-label|content|datetime|href|src|title)="[^"]*"/g;

/** The words in the tags of a page that a rule of a stylesheet may name: elements, classes, ids and attributes. */
export const wordsInTags = (html: string): string[] =>
  html
    .replace(/>[^<]+</g, "><")
    .replace(textAttributes, "")
    .match(/[\w-]+/g) ?? [];
