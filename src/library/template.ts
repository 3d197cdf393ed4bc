import type { AboutPage, Citation, Entry } from "./library.ts";

/** A sentence on what sources say, with the marks of the units that say it. */
interface SaidOfPart {
  readonly text: string;
  readonly marks: readonly (Citation & { readonly isFirst: boolean })[];
}

/** A box or a column of a form. Where no source says anything of it, it is ours. */
export interface TemplatePart {
  readonly title: string;
  readonly prompt: string;
  readonly said: readonly SaidOfPart[];
}

/** A form that a team fills in to plan its work. */
export interface Template extends Omit<AboutPage, "citations"> {
  readonly lang: string | undefined;
  readonly howToUse: string;
  readonly limits: string;
  readonly head: readonly string[];
  readonly boxes: readonly (readonly TemplatePart[])[];
  readonly table:
    { readonly title: string; readonly rows: number; readonly columns: readonly TemplatePart[] } | undefined;
  readonly related: readonly Entry[];
  readonly citations: readonly Citation[];
}
