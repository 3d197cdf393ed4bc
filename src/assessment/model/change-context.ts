/** When a change is made (UTC ISO time), and the id for what it may create. */
export interface ChangeContext {
  readonly now: string;
  readonly id: string;
}

/** The later of two UTC times. Times never go back, even if a clock is set back. */
export const later = (one: string, other: string): string => (Date.parse(one) > Date.parse(other) ? one : other);
