const months = "January February March April May June July August September October November December".split(" ");

/**
 * Whether a text is a day that exists, `YYYY-MM-DD`. `Date` turns 30 February into a day in March, so the day is
 * compared.
 */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/** A day, `YYYY-MM-DD`, in words: “3 May 2026”. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Whole days from one day to a later one, both `YYYY-MM-DD`. */
const daysFrom = (day: string, later: string): number => (Date.parse(later) - Date.parse(day)) / 86_400_000;

const yearOf = (day: string): number => Number(day.split("-")[0]);

/** Likely years for a date in a team's work. Other years are typing errors, such as 0026 for 2026. */
const [firstYear, lastYear] = [1900, 2100];

/** A date before this year needs a remark. */
const longAgo = 2000;

/** A due date more than this many years ahead, or behind, needs a remark. */
const [yearsAhead, yearsBehind] = [10, 5];

/** The same day of another year, for comparisons. */
const inYears = (day: string, years: number): string =>
  `${String(yearOf(day) + years).padStart(4, "0")}${day.slice(4)}`;

/** Whether the year of a day is likely. */
export const hasLikelyYear = (day: string): boolean => yearOf(day) >= firstYear && yearOf(day) <= lastYear;

/** Why a typed day, `YYYY-MM-DD` or empty, is refused. Undefined if it is accepted. `today` is a day. */
export function yearProblem(day: string, today: string): string | undefined {
  if (day === "" || hasLikelyYear(day)) return undefined;
  return `The year is ${String(yearOf(day))}. Type it in full, such as ${today.slice(0, 4)}.`;
}

/** A remark on a year that is long ago or unlikely. Empty for others. */
function yearRemark(day: string): string {
  if (!hasLikelyYear(day)) return `Check the year: ${day.split("-")[0] ?? ""}.`;
  return yearOf(day) < longAgo ? `${String(yearOf(day))} is long ago: is the year right?` : "";
}

/** A remark on the day of a proof, `YYYY-MM-DD` or empty. Empty if there is nothing to remark. */
export function proofDateRemark(day: string, today: string): string {
  if (day === "") return "";
  return yearRemark(day) || (day > today ? `${formatDay(day)} has not come yet: is the date right?` : "");
}

/** A remark on a due day, `YYYY-MM-DD` or empty. Empty if there is nothing to remark. */
export function dueRemark(day: string, today: string): string {
  if (day === "") return "";
  const isFar = day > inYears(today, yearsAhead) || day < inYears(today, -yearsBehind);
  return yearRemark(day) || (isFar ? `${String(yearOf(day))} is far from now: is the year right?` : "");
}

/**
 * How long an action is overdue: “Overdue by 3 days”. A day that is years ago gives no number, since it may be wrong.
 */
export function describeOverdue(due: string, today: string): string {
  if (due < inYears(today, -yearsBehind)) return "Overdue, if the year is right";
  const days = daysFrom(due, today);
  return `Overdue by ${days === 1 ? "1 day" : `${String(days)} days`}`;
}
