/** The id of an entry, of a finding or a question in it, or of a section of it: “CS-07”, “CS-07.f3”, “CS-07/what-they-did”. */
export const packIdPattern = /[A-Z]{2}-\d{2,3}(?:\.[a-z]\d{1,3}|\/[a-z]+(?:-[a-z]+)*)?/;

const whole = new RegExp(`^${packIdPattern.source}$`);

/** Whether a text is written as the id of something that a session can hold. Whether the library has it is not judged. */
export const isPackId = (text: string): boolean => whole.test(text);
