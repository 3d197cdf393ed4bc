/** A file cannot be opened at all. The message is for the person who chose it. */
export class ImportError extends Error {
  /** The field or the line that caused it. */
  readonly place: string | undefined;

  constructor(message: string, place?: string) {
    super(message);
    this.place = place;
  }
}

/** The message about a file, for a record that a browser kept: nobody chose it, and there is no other to choose. */
export const asKept = (message: string): string =>
  [openAnother, chooseAnother, copyAgain]
    .reduce((words, advice) => words.replace(advice, ""), message)
    .replace(/\b(The|This) file\b/g, "$1 record")
    .trim();

const copyAgain = "It may not have been copied whole; download it again.";

/** The message for a file that stops before its end. */
export const cutShort = (line: number): string => `The file ends in the middle (line ${String(line)}). ${copyAgain}`;

export const openAnother = "Open an earlier copy of it, or ask for a new one.";

/** How the names of assessment files end. */
const fileEnd = ".assessment.json";

export const chooseAnother = `Choose a file whose name ends in ${fileEnd}, or a workbook of the checklist (.xlsx).`;

/** What a file is whose name says so, and which was never meant to be opened again. */
const kinds: Readonly<Record<string, string>> = {
  csv: "This is a table (CSV), which takes answers along but cannot bring them back.",
  pdf: "This is a PDF, which cannot be opened here.",
  ics: "This is a calendar file, which belongs in a calendar.",
};

const noAssessment = "This is not an assessment file.";

/**
 * The message about a file with a name: what it is, where the name says it. Whoever chose a file whose name ends as it
 * should needs other advice.
 */
export function adviseFor(message: string, name: string): string {
  const lower = name.toLowerCase();
  if (lower.endsWith(fileEnd))
    return message.replace(chooseAnother, "Its name is right, but something else is in it: ask for the file again.");
  return message.replace(noAssessment, kinds[/\.([a-z]+)$/.exec(lower)?.[1] ?? ""] ?? noAssessment);
}
