/** A date for people: “27 November 2026”. */
export const dateWords = (date: string): string =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
