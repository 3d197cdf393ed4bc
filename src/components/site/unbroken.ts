const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A name such as “Covid-19”, which a heading does not break at its hyphen. */
const name = /(\p{L}+-\d+)/u;

/** The markup of a heading’s text, in which no name is broken. */
export const unbroken = (text: string): string =>
  unbrokenMarkup(text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign));

/** The same for what is markup already. Tags stay as they are. */
export const unbrokenMarkup = (markup: string): string =>
  markup
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : partsOf(part).map(marked).join("")))
    .join("");

const partsOf = (text: string): string[] => text.split(name).filter(Boolean);
const marked = (part: string): string => (name.test(part) ? `<span class="unbroken">${part}</span>` : part);

/** A heading’s text for a script to put into the page, in which no name is broken. */
export const unbrokenNodes = (text: string): (Node | string)[] =>
  partsOf(text).map((part) => {
    if (!name.test(part)) return part;
    const whole = document.createElement("span");
    whole.className = "unbroken";
    whole.textContent = part;
    return whole;
  });
