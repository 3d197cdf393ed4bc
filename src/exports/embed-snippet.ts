const entities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string) => text.replace(/[&"<>]/g, (character) => entities[character] ?? character);

/**
 * The markup with which another site shows a page of the library in a frame. It needs no script, sends no address of the
 * site that shows it, and waits until somebody scrolls near.
 * @param address the whole address of the page to show
 * @param title what it is, for people who hear the name of the frame alone
 * @param height in CSS pixels
 */
export const embedSnippet = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${String(height)}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
