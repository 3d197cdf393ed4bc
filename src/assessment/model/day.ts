const months = "January February March April May June July August September October November December".split(" ");

/** Whether a text is a day that exists, `YYYY-MM-DD`. `Date` moves 30 February on to March, so the day is compared. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/** A day, `YYYY-MM-DD`, as people say it: “3 May 2026”. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Whole days from one day to a later one, both `YYYY-MM-DD`. */
const daysFrom = (day: string, later: string): number => (Date.parse(later) - Date.parse(day)) / 86_400_000;

const yearOf = (day: string): number => Number(day.split("-")[0]);

/** The years in which a date of a team's work can lie; those outside are slips, such as 0026 for 2026. */
const [firstYear, lastYear] = [1900, 2100];

/** Before this year a date is asked about. */
const longAgo = 2000;

/** After so many years a due date is asked about. */
const yearsAhead = 10;

/** Whether a day lies in a year that somebody can mean. */
export const hasLikelyYear = (day: string): boolean => yearOf(day) >= firstYear && yearOf(day) <= lastYear;

/** Why a day that is typed, `YYYY-MM-DD` or empty, is not taken; undefined where it is. `today` is a day. */
export function yearProblem(day: string, today: string): string | undefined {
  if (day === "" || hasLikelyYear(day)) return undefined;
  return `The year is ${String(yearOf(day))}. Type it in full, such as ${today.slice(0, 4)}.`;
}

/** What to ask about a year long ago, or one that cannot be; empty for others. */
function yearRemark(day: string): string {
  if (!hasLikelyYear(day)) return `Check the year: ${day.split("-")[0] ?? ""}.`;
  return yearOf(day) < longAgo ? `${String(yearOf(day))} is long ago: is the year right?` : "";
}

/** What to ask about the day of a proof, `YYYY-MM-DD` or empty; empty where there is nothing to ask. */
export function proofDateRemark(day: string, today: string): string {
  if (day === "") return "";
  return yearRemark(day) || (day > today ? `${formatDay(day)} has not come yet: is the date right?` : "");
}

/** What to ask about the day by which something is due, `YYYY-MM-DD` or empty; empty where there is nothing to ask. */
export function dueRemark(day: string, today: string): string {
  if (day === "") return "";
  const farthest = `${String(yearOf(today) + yearsAhead)}${today.slice(4)}`;
  return yearRemark(day) || (day > farthest ? `${String(yearOf(day))} is far from now: is the year right?` : "");
}

/** How long ago an action was due, in words: “Overdue by 3 days”; of a year that is asked about no number is made. */
export function describeOverdue(due: string, today: string): string {
  if (yearOf(due) < longAgo) return "Overdue, if the year is right";
  const days = daysFrom(due, today);
  return `Overdue by ${days === 1 ? "1 day" : `${String(days)} days`}`;
}
