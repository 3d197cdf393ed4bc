/** What the map counts: all entries, those with a result about the people of a row, or those of which a gap was measured. */
export const mapViews = {
  all: "All entries",
  results: "With a result about them",
  gaps: "Gap measured",
} as const;

export type MapView = keyof typeof mapViews;

export const mapViewNames = Object.keys(mapViews) as [MapView, ...MapView[]];

/** The view that a page shows first, and without a script. */
export const firstMapView: MapView = "results";

/** The id of the radio button of a view. Styles name it, too. */
export const mapViewId = (view: MapView): string => `view-${view}`;

/** What stands in a cell without a number, by view. `people` says whether the row stands for people. */
export function emptyCell(view: MapView, people: boolean): string {
  if (view === "all") return "No entry";
  if (view === "gaps") return "Gap not measured";
  return people ? "No result about them" : "No result";
}

/** The fragment of the list of a cell’s entries on the page of its row. */
export const mapListFragment = (column: string | undefined, view: MapView): string =>
  `${column?.toLowerCase() ?? "together"}-${view}`;
