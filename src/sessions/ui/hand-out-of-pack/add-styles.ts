import { MissingPages } from "../../parts/missing.ts";

const sheets = (): readonly HTMLLinkElement[] => [
  ...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"),
];

/** Adds a stylesheet. Resolves once it applies. @throws MissingPages if it does not come */
const addSheet = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new MissingPages([link.href]));
    };
    document.head.append(link);
  });

/**
 * Adds stylesheets that the page does not have yet.
 * @returns a function that takes them away again
 * @throws MissingPages if one does not come; then none is added
 */
export async function addStyles(addresses: readonly string[]): Promise<() => void> {
  const there = new Set(sheets().map(({ href }) => href));
  const links = addresses
    .filter((address) => !there.has(address))
    .map((address) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = address;
      link.dataset["sheet"] = "";
      return link;
    });
  const takeAway = (): void => {
    for (const link of links) link.remove();
  };
  try {
    await Promise.all(links.map(addSheet));
  } catch (error) {
    takeAway();
    throw error;
  }
  return takeAway;
}
