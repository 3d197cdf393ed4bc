import type { Links } from "./links.ts";
import { moved } from "./links.ts";
import type { Planned } from "./plan.ts";
import type { GeneratorContext } from "./generator-context.ts";

/** Sections whose paragraphs need no citation. In other sections a paragraph without a citation gets one. */
const ours = new Set(["How to start", "Watch for", "Limits and gaps", "What is not known"]);

const start = /^\s*(?:[-*+]|\d+\.)\s+|^/;
const component = /(<(?:Cite|Finding) [^>]*\/>)/;
const emphasis = /^\*\*(.+?)\*\*/;
const inText = /<Term [^>]*>[^<]*<\/Term>|\[[^\]]*\]\([^)]*\)/g;
const cited = /<Cite unit="([^"]+)"/g;

/**
 * The body of a model in other words, line by line. Headings, tables, lists, citations and terms stay. `findingOf`
 * names the findings, links lead to other entries, and text is replaced by text of about the same length.
 */
export function paraphraseBody(
  { id, model }: Planned,
  findingOf: (id: string) => string,
  { random, language, links }: GeneratorContext,
): string {
  const units = [...model.body.matchAll(cited)].map((match) => match[1] ?? "");

  const inserted = (mark: string) => (mark.startsWith("[") ? `[${language.phrase(3)}](/id/${links.entry(id)}/)` : mark);

  function tellStretch(text: string): string {
    const lead = emphasis.exec(text);
    const rest = text.slice(lead?.[0].length ?? 0).trim();
    const marks = rest.match(inText) ?? [];
    const words = /\p{L}/u.test(rest) ? language.paraphrase(rest.replace(inText, "")).split(" ") : [];
    for (const mark of marks) words.splice(Math.max(1, random.below(words.length)), 0, inserted(mark));
    return [...(lead ? [`**${language.paraphrase(lead[1] ?? "")}**`] : []), ...words].join(" ");
  }

  function tellLine(line: string, section: string): string {
    if (/^#|^\||^\s*$/.test(line)) return line;
    const opening = start.exec(line)?.[0] ?? "";
    const parts = line
      .slice(opening.length)
      .split(component)
      .map((part) => {
        if (part.startsWith("<Finding"))
          return part.replace(/id="([^"]+)"/, (_, old: string) => `id="${findingOf(old)}"`);
        return part.startsWith("<Cite") ? part : tellStretch(part.trim());
      });
    const bare = parts.length === 1 && !ours.has(section) && !line.trimEnd().endsWith(":") && units.length > 0;
    if (bare) parts.push(`<Cite unit="${random.pick(units)}" />`);
    return opening + parts.filter(Boolean).join(" ");
  }

  let section = "";
  const lines = model.body.split("\n").map((line) => {
    if (line.startsWith("## ")) section = line.slice(3).trim();
    return tellLine(line, section);
  });
  return lines.join("\n");
}

/** Names findings in a body. The model's own get the new entry's id; each other one gets one drawn replacement. */
export function findingNames({ id, model }: Planned, links: Links, drawn: ReadonlyMap<string, string>) {
  const names = new Map(drawn);
  return (old: string): string => {
    if (old.startsWith(`${model.data.id}.`)) return moved(old, id);
    const name = names.get(old) ?? links.findings([old], id)[0] ?? old;
    names.set(old, name);
    return name;
  };
}
