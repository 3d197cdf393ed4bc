import { inkColour } from "../../model/colours.ts";
import { checklistIdPattern } from "../../model/id-pattern.ts";
import { countsAskedIn } from "../../model/counted-words.ts";
import type { Site } from "../../model/site.ts";
import type { ContentIndex } from "../content-index.ts";
import { nearest } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { siteCounts } from "../site-counts.ts";
import { linkFault, placesOfPages } from "./links-lead-somewhere.ts";
import type { Rule } from "./rule.ts";

type Path = readonly (string | number)[];

/** The texts of site.yaml that may contain counts, each with its place. */
const countedTexts = ({ strapline, description, intros, doors }: Site): [Path, string][] => [
  [["strapline"], strapline],
  [["description"], description],
  ...Object.entries(intros).map(([type, text]): [Path, string] => [["intros", type], text]),
  ...doors.map(({ text }, i): [Path, string] => [["doors", i, "text"], text]),
];

const remedy = (name: string, known: readonly string[]) => {
  const near = nearest(name, known);
  return near ? `Did you mean ${near}?` : `Write one of: ${known.join(", ")}.`;
};

/** Every theme names a framework and a colour from site.yaml. */
function themeProblems({ entries, dir }: ContentIndex, { frameworks, colours }: Site): Problem[] {
  const known = {
    framework: frameworks.map(({ id }) => id),
    colour: [...Object.keys(colours.themes), inkColour],
  };
  return entries.flatMap(({ file, data }) => {
    if (!("framework" in data)) return [];
    return (["framework", "colour"] as const)
      .filter((field) => !known[field].includes(data[field]))
      .map((field) => ({
        file,
        at: { path: [field] },
        what: `“${data[field]}” is no ${field} of ${dir}/site.yaml.`,
        remedy: known[field].length > 0 ? remedy(data[field], known[field]) : `Add it there.`,
      }));
  });
}

/**
 * Everything that site.yaml and themes name exists: frameworks, colours, counts, checklists to begin with and
 * targets of doors.
 */
export const siteWordsAreKnown: Rule = (index) => {
  const { site, dir, entries } = index;
  if (!site) return [];
  const file = `${dir}/site.yaml`;
  const counts = [...siteCounts(site, entries).keys()];
  const unknown = countedTexts(site).flatMap(([path, text]) =>
    countsAskedIn(text)
      .filter((name) => !counts.includes(name))
      .map((name) => ({ file, at: { path }, what: `“{${name}}” is no count.`, remedy: remedy(name, counts) })),
  );
  const checklists = entries.map(({ data }) => data.id).filter((id) => checklistIdPattern.test(id));
  const unheard = site.beginWithChecklists.flatMap((id, i) =>
    checklists.includes(id)
      ? []
      : [{ file, at: { path: ["beginWithChecklists", i] }, what: `“${id}” is no checklist.`, remedy: remedy(id, checklists) }],
  );
  const places = placesOfPages(index);
  const dead = site.doors.flatMap(({ links }, door) =>
    links.flatMap(({ path }, link) => {
      const fault = linkFault(path, "/", places);
      return fault ? [{ file, at: { path: ["doors", door, "links", link, "path"] }, ...fault }] : [];
    }),
  );
  return [...themeProblems(index, site), ...unknown, ...unheard, ...dead];
};
