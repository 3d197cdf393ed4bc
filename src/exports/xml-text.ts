/** Characters that XML may not contain, even escaped, and halves of pairs of UTF-16. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in XML, between tags or in an attribute. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"]/g, (character) => escapes[character] ?? character);
