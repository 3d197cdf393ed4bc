import type { Rating } from "../../model/rating.ts";
import { standingNames, type Standing } from "../../model/standing.ts";

/** The people of one standing, or everybody whose standing is not shown apart. */
export type Side = Standing | "others";

/** The ratings that the people of one side gave to a question, on the scale from “Not started” to “In place”. */
export interface Group {
  readonly side: Side;
  readonly ratings: readonly Rating[];
}

/** The fewest people shown apart. Of two, each would know what the other said. */
const fewestShown = 3;

const size = ({ ratings }: Group): number => ratings.length;

/**
 * The groups that may be shown for one question. A group counts by those who rated the question, and joins the others
 * if they are under three. What the others said is known too, to whoever takes the groups shown from the answers of
 * all: if they are one or two, the smallest group joins them as well.
 */
export function shownGroups(
  rated: readonly { readonly standing: Standing | undefined; readonly rating: Rating }[],
): readonly Group[] {
  const ratingsOf = (standing: Standing | undefined) =>
    rated.filter((each) => each.standing === standing).map(({ rating }) => rating);
  const shown = standingNames
    .map((side): Group => ({ side, ratings: ratingsOf(side) }))
    .filter((group) => size(group) > 0)
    .sort((a, b) => size(b) - size(a));
  let others: Group = { side: "others", ratings: ratingsOf(undefined) };
  for (let smallest = shown.at(-1); smallest; smallest = shown.at(-1)) {
    const isBare = size(others) > 0 && size(others) < fewestShown;
    if (size(smallest) >= fewestShown && !isBare) break;
    others = { ...others, ratings: [...others.ratings, ...smallest.ratings] };
    shown.pop();
  }
  return size(others) < fewestShown ? shown : [...shown, others];
}
