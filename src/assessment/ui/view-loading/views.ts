import { importPart } from "../../../fetching/import-part.ts";

/** What shows something of an assessment and is fetched only when it is wanted. */
interface LaterView {
  /** Its name at the start of a sentence. */
  readonly name: string;
  /** The element that its script defines. */
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** The views that are fetched late by their fragments, and `said`: what each had said, beside the questions. */
const laterViews = {
  results: {
    name: "The results",
    tag: "assessment-results",
    load: () => import("../results/assessment-results.ts"),
  },
  actions: { name: "The plan of actions", tag: "action-plan", load: () => import("../action-plan/action-plan.ts") },
  rounds: { name: "Rounds", tag: "assessment-rounds", load: () => import("../rounds/assessment-rounds.ts") },
  together: { name: "Together", tag: "assessment-together", load: () => import("../respondents/together.ts") },
  said: { name: "What each had said", tag: "said-beside", load: () => import("../said-beside/said-beside.ts") },
} as const satisfies Record<string, LaterView>;

export type LaterViewId = keyof typeof laterViews;

export const laterViewIds = Object.keys(laterViews) as readonly LaterViewId[];

export const isLate = (view: string): view is LaterViewId => view in laterViews;

export const nameOf = (view: LaterViewId): string => laterViews[view].name;

/** Whether a view can be shown: its script is here, or it needs none of its own. */
export const isHere = (view: string): boolean =>
  !isLate(view) || customElements.get(laterViews[view].tag) !== undefined;

/** Fetches a view. @throws PartError if it does not come; any other error is a fault of its script */
export const fetchView = (view: LaterViewId): Promise<unknown> => importPart(laterViews[view].load);
