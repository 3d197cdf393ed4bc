import type { WorkbookSource } from "../../assessment/codec/workbook/source.ts";
import type { Entry } from "../../library/index.ts";

/** What the blank workbook of a checklist is made from. Its dates are those of the entry, so that a build can be repeated. */
export function blankWorkbookSource(
  { id, title, data, items, updated }: Entry<"checklist">,
  { library, address }: Pick<WorkbookSource, "library" | "address">,
): WorkbookSource {
  const sections = data.sections.map((section) => ({
    id: section.id,
    title: section.title,
    items: section.items.map(({ id: item, ask, replaces, since }) => ({
      id: item,
      ask,
      replaces,
      ...(since !== undefined && { since }),
    })),
  }));
  return {
    definition: { checklist: id, edition: data.edition, title, ratingLabels: data.ratingLabels, sections },
    prompts: Object.fromEntries(items.map((item) => [item.id, item.proofPrompt])),
    guide: [
      ["Who", data.whoFillsIn],
      ["How", data.howToUse],
    ],
    library,
    address,
    assessment: undefined,
    made: `${updated}T00:00:00.000Z`,
  };
}
