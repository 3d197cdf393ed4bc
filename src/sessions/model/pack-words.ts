import { countOf } from "../../model/count.ts";
import { listed } from "../../model/listed.ts";
import { MOST_ITEMS, minutesOf, type Pack } from "./pack.ts";
import type { ReadPack } from "./pack-fragment.ts";

/** “3 items, 45 minutes. 1 has no minutes yet.” */
export function packSize(pack: Pack): string {
  if (pack.length === 0) return "Nothing is chosen yet.";
  const untimed = pack.filter(({ minutes }) => minutes === 0).length;
  const size = `${countOf(pack.length, "item")}, ${countOf(minutesOf(pack), "minute")}.`;
  return untimed === 0 ? size : `${size} ${String(untimed)} ${untimed === 1 ? "has" : "have"} no minutes yet.`;
}

type LinkFaults = Pick<ReadPack, "unread" | "beyond">;

/** What of an address could not be used, and what to do. Empty if all of it was. */
export function packFaults({ unread, beyond }: LinkFaults, unknown: readonly string[]): string {
  const ids =
    unknown.length > 0
      ? `${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} not in this library. Remove ${unknown.length === 1 ? "it" : "them"}, or ask whoever sent the link.`
      : "";
  const parts =
    unread > 0
      ? `${countOf(unread, "part")} of this link could not be read and ${unread === 1 ? "is" : "are"} left out. Was the link cut?`
      : "";
  const many =
    beyond > 0
      ? `A session has at most ${String(MOST_ITEMS)} items, so ${countOf(beyond, "item")} ${beyond === 1 ? "is" : "are"} left out.`
      : "";
  return [ids, parts, many].filter(Boolean).join(" ");
}
