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

export const chooseAnother = `Choose a file whose name ends in ${fileEnd}.`;

/** The message about a file with a name. Whoever chose a file whose name ends as it should needs other advice. */
export const adviseFor = (message: string, name: string): string =>
  name.toLowerCase().endsWith(fileEnd)
    ? message.replace(chooseAnother, "Its name is right, but something else is in it: ask for the file again.")
    : message;
