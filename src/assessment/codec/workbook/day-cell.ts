import { styles, textCell, type Cell } from "../../../excel/cells.ts";
import { hasLikelyYear } from "../../model/day.ts";

/** A day to fill in. One that Excel does not know, such as one of the year 26, stands there as text. */
export function dayCell(day: string): Cell {
  const isKnown = day !== "" && hasLikelyYear(day) && day >= "1900-03-01";
  return isKnown ? { value: new Date(`${day}T00:00:00Z`), style: styles.openDay } : textCell(day, styles.openDay);
}
