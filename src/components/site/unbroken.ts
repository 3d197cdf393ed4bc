const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The markup of a heading’s text, in which a name such as “Covid-19” is not broken at its hyphen. */
export const unbroken = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)
    .replace(/\p{L}+-\d+/gu, (name) => `<span class="unbroken">${name}</span>`);
