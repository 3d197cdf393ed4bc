import type { ContentIndex } from "../content/content-index.ts";
import { templatePath } from "../model/site-paths.ts";
import { partsOfTemplate, type TemplateData } from "../model/template.ts";
import type { Mutable } from "./draft.ts";
import type { Citation, Entry, Unit } from "./library.ts";
import type { Template, TemplatePart } from "./template.ts";

type PartData = TemplateData["boxes"][number][number];

/** Links the templates, by title. Their units are numbered in the order of the sheet, and each template is a use of its units. */
export function linkTemplates(
  { templates }: Pick<ContentIndex, "templates">,
  byId: ReadonlyMap<string, Entry>,
  units: ReadonlyMap<string, Mutable<Unit>>,
  lang: string | undefined,
): Template[] {
  const linked = templates.map(({ slug, data }): Template => {
    const ids = partsOfTemplate(data).flatMap(({ part }) => part.said.flatMap((said) => said.units));
    const cited = [...new Set(ids)].flatMap((id) => units.get(id) ?? []);
    const citations = cited.map((unit, i): Citation => ({ number: i + 1, unit }));
    const link = partLinker(citations);
    const { title, summary, updated, howToUse, limits, head, boxes, table, related } = data;
    const about = { slug, title, summary, updated, path: templatePath(slug), citations };
    for (const unit of cited) unit.usedBy.push(about);
    return {
      ...about,
      lang,
      howToUse,
      limits,
      head,
      boxes: boxes.map((row) => row.map(link)),
      table: table && { ...table, columns: table.columns.map(link) },
      related: related.flatMap((id) => byId.get(id) ?? []),
    };
  });
  return linked.sort((a, b) => a.title.localeCompare(b.title, "en"));
}

/** Links parts one after another, in the order of the sheet: the first mark with a number is known by it. */
function partLinker(citations: readonly Citation[]): (part: PartData) => TemplatePart {
  const seen = new Set<string>();
  return ({ title, prompt, said }) => ({
    title,
    prompt,
    said: said.map(({ text, units }) => ({
      text,
      marks: units.flatMap((id) => {
        const citation = citations.find(({ unit }) => unit.id === id);
        if (!citation) return [];
        const isFirst = !seen.has(id);
        seen.add(id);
        return [{ ...citation, isFirst }];
      }),
    })),
  });
}
