import type { GapDirection } from "../model/gap-direction.ts";

/** One line of a cell of the verdict strip. What happened to a gap has its direction, which is shown with its symbol. */
export interface VerdictLine {
  readonly words: string;
  readonly direction?: GapDirection;
  /** What the content calls it, after the words. */
  readonly named?: string;
  /** The language of what is named, or of the words where nothing is, if it differs from that of the interface. */
  readonly lang?: string | undefined;
}

/** One cell of the strip that sums up a page: a heading that leads to its place, and a few short lines. */
export interface VerdictCell {
  readonly heading: string;
  /** A fragment of the page. Undefined where nothing on the page says more. */
  readonly href: string | undefined;
  readonly lines: readonly VerdictLine[];
}
