import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { changesAfter } from "../../../model/changes-after.ts";
import { countOf } from "../../../model/count.ts";
import { dateWords } from "../../../model/date-words.ts";
import type { PublishedChange } from "../../../model/published-change.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import { changeLine } from "./change-line.ts";

export { fetchChanges } from "./fetch-changes.ts";

interface Since {
  /** The day of the session’s last change, YYYY-MM-DD. */
  readonly day: string;
  /** The path of the library. */
  readonly base: string;
}

/**
 * Fills in what changed in what a session holds, since a day.
 * @returns whether anything did
 */
export function showChanges(
  root: ParentNode,
  all: readonly PublishedChange[],
  { items }: PreparedPack,
  { day, base }: Since,
): boolean {
  const changes = changesAfter(all, { ids: items.map(({ id }) => id), day, today: today() });
  if (changes.length === 0) return false;
  const count = new Set(changes.map(({ id }) => id)).size;
  const things = countOf(count, "thing in it or about it", "things in it or about it");
  say(root, "changes-words", `Since this session was last changed, on ${dateWords(day)}, ${things} changed.`);
  const list = part(root, "changes-list");
  const drawn = changes.map(({ id, from }) => `${id} ${from}`).join();
  // Whoever reads or follows a line keeps it: the same lines are not drawn again.
  if (list.dataset["drawn"] === drawn) return true;
  list.dataset["drawn"] = drawn;
  list.replaceChildren(...changes.map((change) => changeLine(root, change, base)));
  return true;
}
