/** Where a problem is in its file: a path into the fields, or a line (from 1) of the body or of the whole file. */
export type Place =
  | { readonly path: readonly (string | number)[] }
  | { readonly bodyLine: number }
  | { readonly fileLine: number };

/** One thing that an editor must correct: what is wrong and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly at: Place;
  readonly what: string;
  readonly remedy: string;
}

/** Thrown once with every problem of the content. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}  ${problem.what}  ${problem.remedy}`).join("\n"));
    this.name = "ContentError";
    this.problems = problems;
  }
}
