/** Why a file is not opened at all, in words for the person who chose it. */
export class Refusal extends Error {
  /** The field or the line. */
  readonly place: string | undefined;

  constructor(message: string, place?: string) {
    super(message);
    this.place = place;
  }
}

/** What to say when a file stops before its end. */
export const cutShort = (line: number): string =>
  `The file ends in the middle (line ${String(line)}). It may not have been copied whole; download it again.`;

export const openAnother = "Open an earlier copy of it, or ask for a new one.";
export const chooseAnother = "Choose a file whose name ends in .assessment.json.";
