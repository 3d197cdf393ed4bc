import { listed } from "./listed.ts";

/** Where results come from, each counted once, however many results it gives. */
export interface Origins {
  readonly programmes: number;
  /** Studies that a source cites or sums up. */
  readonly studies: number;
  /** What a source says for which it names no study. */
  readonly statements: number;
}

/** How a count of something is put into words: “1 study”, “one study”. */
type Counting = (count: number, one: string, many?: string) => string;

/** “2 programmes, 1 study and 3 statements that name no study”. Empty without any. */
export const originWords = ({ programmes, studies, statements }: Origins, counted: Counting): string =>
  listed([
    ...(programmes > 0 ? [counted(programmes, "programme")] : []),
    ...(studies > 0 ? [counted(studies, "study", "studies")] : []),
    ...(statements > 0 ? [counted(statements, "statement that names no study", "statements that name no study")] : []),
  ]);
