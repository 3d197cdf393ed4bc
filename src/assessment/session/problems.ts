/** Storage problems, for elements that report them to people. */
export { StoreProblem, type ProblemKind } from "../storage/storage-problem.ts";
