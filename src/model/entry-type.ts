/**
 * The types of entry and everything that depends on the type: id prefix, folder, address, wording. Ids are never
 * reused. `prefix` is null for sources, because their key is the id.
 */
export const entryTypes = {
  theme: { prefix: "TH", folder: "themes", one: "Theme", many: "Themes" },
  principle: { prefix: "PR", folder: "principles", one: "Evidence principle", many: "Evidence principles" },
  "case-study": { prefix: "CS", folder: "case-studies", one: "Case study", many: "Case studies" },
  insight: { prefix: "IN", folder: "insights", one: "Actionable insight", many: "Actionable insights" },
  checklist: { prefix: "CL", folder: "checklists", one: "Checklist", many: "Checklists" },
  session: { prefix: "SE", folder: "sessions", one: "Training session", many: "Training sessions" },
  source: { prefix: null, folder: "sources", one: "Source document", many: "Source documents" },
  reference: { prefix: "RF", folder: "references", one: "Reference", many: "References" },
  glossary: { prefix: "GT", folder: "glossary", one: "Glossary term", many: "Glossary" },
} as const;

export type EntryType = keyof typeof entryTypes;

export const entryTypeNames = Object.keys(entryTypes) as EntryType[];

/** Whether entries of a type rest on results. Their pages then show the evidence. */
export const hasResults = (type: EntryType): boolean => ["principle", "case-study", "insight"].includes(type);

/** The address of an entry inside the site, with a trailing slash. All glossary terms are on one page. */
export function entryPath(type: EntryType, slug: string): string {
  return type === "glossary" ? `/glossary/#${slug}` : `/${entryTypes[type].folder}/${slug}/`;
}

/** The type of entry in each folder. */
export const typeOfFolder = Object.fromEntries(entryTypeNames.map((type) => [entryTypes[type].folder, type])) as Record<
  (typeof entryTypes)[EntryType]["folder"],
  EntryType
>;
