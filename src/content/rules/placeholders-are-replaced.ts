import { allTexts } from "../starters.ts";
import type { ContentIndex } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Marks that a writer leaves for later. Square brackets that begin a link are none. */
const placeholders: readonly RegExp[] = [
  /\b(?:TODO|TBC|TBD|FIXME|XXX+)\b/u,
  /\blorem ipsum\b/iu,
  /\b(?:text|words|content|details?) (?:goes here|go here|to follow|to be added)\b/iu,
  /\[(?:your|insert|add|name of|date of)\b[^\]\n]*\](?!\()/iu,
];

const placeholderIn = (text: string) => placeholders.map((mark) => mark.exec(text)?.[0]).find((found) => found !== undefined);

/** Files whose texts are read: entries and pages, sound or broken, and site.yaml. Titles of sources and works stay as given. */
const filesOf = ({ records, broken, site, dir }: ContentIndex) => [
  ...records
    .filter(({ collection }) => collection !== "sources" && collection !== "references")
    .map(({ file, data }) => ({ file, fields: data })),
  ...broken.map(({ file, raw }) => ({ file, fields: raw })),
  ...(site ? [{ file: `${dir}/site.yaml`, fields: site as unknown }] : []),
];

/** No text is a mark for later, because readers would take it for what the library says. */
export const placeholdersAreReplaced: Rule = (index) =>
  filesOf(index).flatMap(({ file, fields }) =>
    allTexts(fields, index.bodies.get(file)?.blocks ?? []).flatMap(({ text, at }) => {
      const found = placeholderIn(text);
      if (found === undefined) return [];
      return [{ file, at, what: `“${found}” stands here in place of words.`, remedy: "Write what is meant, or take it out." }];
    }),
  );
