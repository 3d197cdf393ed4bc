/** The day of a moment in the person’s time zone, `YYYY-MM-DD`. */
export const localDay = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The present day in the person’s time zone, `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date());
