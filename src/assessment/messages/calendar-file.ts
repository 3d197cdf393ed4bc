import { countOf } from "../../model/count.ts";

/** What is said of actions that a calendar file leaves out, since nobody can mean their year. Empty if there is none. */
export const describeDoubtful = (count: number): string =>
  count === 0
    ? ""
    : `${countOf(count, "action is", "actions are")} not in it: check the year by which ${count === 1 ? "it is" : "they are"} due.`;

/** What to do with a calendar file, and what it leaves out or takes out. Empty parts are left out. */
export const describeCalendar = ({
  doubtful,
  cancelled,
}: {
  readonly doubtful: number;
  readonly cancelled: number;
}): string =>
  [
    "Open it to add the dates to your calendar.",
    cancelled > 0 && `It also marks ${countOf(cancelled, "done action")} as cancelled there.`,
    describeDoubtful(doubtful),
  ]
    .filter(Boolean)
    .join(" ");
