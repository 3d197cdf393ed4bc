import GithubSlugger from "github-slugger";
import { entryPath } from "../../model/entry-type.ts";
import { placeFragment } from "../../model/id-pattern.ts";
import { promisedFragments } from "../../model/required-headings.ts";
import { fixedPaths, pagePath, templatePath } from "../../model/site-paths.ts";
import { bodyOf, findingsOf, itemsOf, textRecords, typeOf, type ContentIndex, type TextRecord } from "../content-index.ts";
import { linksIn, type TextLink } from "../links.ts";
import { nearest } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

/** What is wrong with a link, and what to do about it. */
interface Fault {
  readonly what: string;
  readonly remedy: string;
}

function pathOf(record: TextRecord): string {
  if (record.collection === "pages") return pagePath(record.slug);
  return record.collection === "templates" ? templatePath(record.slug) : entryPath(typeOf(record), record.slug);
}

/** The fragments of a page that a link may name: its headings, findings and questions. */
function fragmentsOf(record: TextRecord, index: ContentIndex): Set<string> {
  const slugger = new GithubSlugger();
  const headings = bodyOf(index, record.file).headings.map(({ text }) => {
    const slug = slugger.slug(text);
    return promisedFragments.get(text) ?? slug;
  });
  if (record.collection === "pages" || record.collection === "templates") return new Set(headings);
  const parts = [...findingsOf(record), ...itemsOf(record).map(({ item }) => item)];
  return new Set([...headings, ...parts.map(({ id }) => placeFragment(id))]);
}

const remedyFor = (target: string, known: Iterable<string>) => {
  const near = nearest(target, [...known]);
  return near ? `Did you mean ${near}?` : "Correct it or take it out.";
};

/** Describes what is wrong with a link's target. `pages` holds the fragments of each page by its path. */
export function linkFault(target: string, own: string, pages: ReadonlyMap<string, ReadonlySet<string>>): Fault | undefined {
  if (/^(https:|mailto:)/i.test(target)) return undefined;
  if (/^http:/i.test(target))
    return { what: `The link ${target} is not encrypted.`, remedy: "Write its https:// address, or take it out." };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target))
    return { what: `The link ${target} is no page.`, remedy: "A link begins with / or https://." };
  const [path = "", fragment] = target.split("#", 2);
  if (path !== "" && !path.startsWith("/"))
    return {
      what: `The link ${target} begins neither with / nor with https://.`,
      remedy: "Write /id/ and the entry’s id, or the whole path from /.",
    };
  // Another rule checks permanent addresses. Pages of topics and filters are made from terms.
  if (/^\/(id|topics)\/./.test(path) || path.includes("?")) return undefined;
  const places = pages.get(path || own);
  if (!places) return { what: `The link ${target} leads to no page.`, remedy: remedyFor(path, pages.keys()) };
  if (fragment && !places.has(fragment) && !fixedPaths.includes(path))
    return { what: `The link ${target} leads to no place of that page.`, remedy: remedyFor(fragment, places) };
  return undefined;
}

const pictureFault = ({ target, label }: TextLink): Fault | undefined => {
  if (label.trim() === "")
    return { what: `The picture ${target} has no words for those who do not see it.`, remedy: "Write ![what it shows](…)." };
  if (!target.startsWith("/"))
    return { what: `The picture ${target} does not stand in this site.`, remedy: "Put it into public/ and name it by its path from /." };
  return undefined;
};

/** Returns every page of the site by its path, with the fragments that a link may name. */
export function placesOfPages(index: ContentIndex): Map<string, ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  return new Map([
    ...fixedPaths.map((path) => [path, none] as const),
    ...textRecords(index).map((record) => [pathOf(record), fragmentsOf(record, index)] as const),
  ]);
}

/** Every link leads to an existing place on the site or to an encrypted address, and every picture has words. */
export const linksLeadSomewhere: Rule = (index) => {
  const pages = placesOfPages(index);
  return textRecords(index).flatMap((record) =>
    linksIn(record.body).flatMap((link) => {
      const fault = link.isImage ? pictureFault(link) : linkFault(link.target, pathOf(record), pages);
      return fault ? [{ file: record.file, at: { bodyLine: link.line }, ...fault }] : [];
    }),
  );
};
