import type { PartPlace } from "./part-place.ts";

/** What one item of a pack says, as an element that belongs to no page yet. */
export interface PackPart {
  readonly place: PartPlace;
  /** The id of the element. The ids inside it begin with it. */
  readonly anchor: string;
  readonly element: HTMLElement;
}

/** Everything that a pack says, in its order, and the stylesheets of the pages that it was taken from. */
export interface GatheredParts {
  readonly parts: readonly PackPart[];
  /** Whole addresses, each once. */
  readonly sheets: readonly string[];
}
