/** When a change is made (UTC ISO time), and the id for what it may create. */
export interface ChangeContext {
  readonly now: string;
  readonly id: string;
}

/** The later of two UTC times, so that a clock that was set back never takes a time back. */
export const later = (one: string, other: string): string => (Date.parse(one) > Date.parse(other) ? one : other);
