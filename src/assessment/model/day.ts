const months = "January February March April May June July August September October November December".split(" ");

/** A day, `YYYY-MM-DD`, as people say it: “3 May 2026”. */
export function sayDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Whole days from one day to a later one, both `YYYY-MM-DD`. */
const daysFrom = (day: string, later: string): number => (Date.parse(later) - Date.parse(day)) / 86_400_000;

/** How long ago an action was due, in words: “Overdue by 3 days”. */
export function overdueWords(due: string, today: string): string {
  const days = daysFrom(due, today);
  return `Overdue by ${days === 1 ? "1 day" : `${String(days)} days`}`;
}
