import type { YAMLError } from "yaml";
import type { Problem } from "./problem.ts";

/** What an editor should do, by the code of the YAML error. */
const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Keep one of the two fields of this name.",
  TAB_AS_INDENT: "Indent with spaces, not with tabs.",
};

/**
 * Describes in words why and where fields cannot be read as YAML.
 *
 * @param fieldsLine the line of the file, from 1, on which its fields begin
 */
export function describeYamlError(file: string, error: YAMLError, fieldsLine: number): Problem {
  const line = error.linePos?.[0].line ?? 1;
  // The parser counts lines from the start of the fields. We report the line of the file instead.
  const message = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return {
    file,
    at: { fileLine: fieldsLine + line - 1 },
    what: `The fields cannot be read as YAML: ${message}.`,
    remedy: remedies[error.code] ?? "Quote text that holds a colon, and check the indentation.",
  };
}
