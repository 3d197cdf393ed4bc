const MINUTES_A_DAY = 24 * 60;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Minutes since the beginning as hours and minutes: “0:05”, “1:30”. */
export const sinceBeginning = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** The time of day, some minutes after a time “14:00” or “14:00:30”; undefined if that is no time. */
export function timeAfter(begins: string, minutes: number): string | undefined {
  const [, hours, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(begins) ?? [];
  if (hours === undefined) return undefined;
  const total = (Number(hours) * 60 + Number(minute) + minutes) % MINUTES_A_DAY;
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

/** The time of day of a moment, as clocks of the reader’s place show it. */
export const timeOfDay = (moment: Date): string => `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;

/** Time left, or over if it is less than 0, as minutes and seconds: “7:20”. A second that has begun to be left counts. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
}
