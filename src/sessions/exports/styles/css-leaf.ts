/** What a stylesheet says of one selector in one place: the smallest piece of it that can be kept or left. */
export interface CssLeaf {
  /** The groups that it stands in, the outermost first: `@layer base`, `@media print`. */
  readonly groups: readonly string[];
  /** One selector, or an at-rule that holds no others, such as `@page`. */
  readonly selector: string;
  readonly body: string;
}

/** Two leaves that say the same in the same place have the same key. */
export const keyOf = ({ groups, selector, body }: CssLeaf): string => [...groups, selector, body].join("{");

/** Whether it is about a sheet of paper or the like, and no element. */
export const isAtRule = ({ selector }: CssLeaf): boolean => selector.startsWith("@");
