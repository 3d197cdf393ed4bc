import type { Rule } from "./rule.ts";

/** “Related” names other entries only, each once. */
export const relatedAreOthers: Rule = ({ entries }) =>
  entries.flatMap(({ file, data }) => {
    const related = "related" in data ? data.related : [];
    return related.flatMap((id, i) => {
      const again = related.indexOf(id) < i;
      if (id !== data.id && !again) return [];
      return [
        {
          file,
          at: { path: ["related", i] },
          what: id === data.id ? `${id} is this entry itself.` : `${id} stands here twice.`,
          remedy: "Take it out of “related”.",
        },
      ];
    });
  });
