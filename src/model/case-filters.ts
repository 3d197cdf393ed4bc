/** The choices above the table of case studies. The address of the page holds them by these names. */
export const caseFilters = { population: "For whom", kind: "Kind of work", gap: "What happened to the gap" } as const;

export type CaseFilter = keyof typeof caseFilters;

export const caseFilterNames = Object.keys(caseFilters) as [CaseFilter, ...CaseFilter[]];

/** The orders of the table. The first is the order of the page without a script. */
export const caseOrders = { title: "Title, A to Z", place: "Place, A to Z", gap: "What happened to the gap" } as const;

export type CaseOrder = keyof typeof caseOrders;

export const caseOrderNames = Object.keys(caseOrders) as [CaseOrder, ...CaseOrder[]];

/**
 * The terms that a line must have for what was chosen. People and a gap together ask for one result about these people,
 * because a gap between others says nothing of them.
 */
export function wantedTerms(chosen: Partial<Record<CaseFilter, string>>): string[] {
  const { population, kind, gap } = chosen;
  return [
    ...(population ? [`population=${population}`] : []),
    ...(kind ? [`kind=${kind}`] : []),
    ...(gap ? [population ? `gap=${gap}@${population}` : `gap=${gap}`] : []),
  ];
}
