import { editionZip } from "../../../exports/edition/edition-zip.ts";
import { newPage, stylesFor, textOf, type PageWords } from "../page-text.ts";
import { scormManifest } from "./manifest.ts";
import platform from "./platform.mjs?raw";
import steps from "./steps.mjs?raw";

interface ScormWords extends PageWords {
  readonly identifier: string;
  /** The day of the edition, YYYY-MM-DD. */
  readonly date: string;
}

const links =
  '<link rel="stylesheet" href="styles.css"><script src="platform.js" defer></script><script src="steps.js" defer></script>';

/**
 * A pack as a package for learning platforms, with the same bytes each time. It has no policy of its own, because
 * platforms add scripts of theirs, and it stands in a frame.
 * @param content with `data-step` on each of its steps, and a part named `steps` to go through them
 * @param sheets the texts of the stylesheets of the pages that the content was taken from
 */
export function scormPackage(
  content: Element,
  { identifier, date, ...words }: ScormWords,
  sheets: readonly string[],
): Uint8Array<ArrayBuffer> {
  const page = newPage(content, words);
  const files = {
    "index.html": textOf(page, links),
    "platform.js": platform,
    "steps.js": steps,
    "styles.css": stylesFor(page, sheets),
  };
  const manifest = scormManifest({ identifier, title: words.title, start: "index.html", files: Object.keys(files) });
  const text = new TextEncoder();
  return editionZip(
    new Map(
      Object.entries({ "imsmanifest.xml": manifest, ...files }).map(([name, words]) => [name, text.encode(words)]),
    ),
    date,
  );
}
