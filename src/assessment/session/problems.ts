/** What can go wrong with what a browser keeps, for those who say it to people. */
export { StoreProblem, type ProblemKind } from "../storage/storage-problem.ts";
