import { part, say } from "../../../browser/dom.ts";
import { listed } from "../../../model/listed.ts";
import { MOST_ITEMS } from "../../model/pack.ts";
import { knownChoices } from "./fetch-choices.ts";
import type { Arrival } from "./pack-on-page.ts";
import { addressOf, unknownChoice } from "./pack-row.ts";

const libraryPage = { ...unknownChoice(""), path: "/library/" };

/** Says what a link added to the session, and leads back to where the person was. Hidden if no link added anything. */
export function drawArrival(root: HTMLElement, arrival: Arrival | undefined): void {
  part(root, "arrival").hidden = !arrival;
  if (!arrival) return;
  const { added, already } = arrival;
  const titles = (ids: readonly string[]) => listed(ids.map((id) => `“${knownChoices.get(id)?.title ?? id}”`));
  const words = [
    added.length > 0 ? `Added ${titles(added)}.` : "",
    already.length > 0 ? `Already in your session: ${titles(already)}.` : "",
  ];
  say(
    root,
    "arrived",
    words.filter(Boolean).join(" ") || `Nothing was added. A session has at most ${String(MOST_ITEMS)} items.`,
  );
  const [first = ""] = [...added, ...already];
  const link = part<HTMLAnchorElement>(root, "way-back");
  link.href = addressOf(root.dataset["base"] ?? "/", knownChoices.get(first) ?? libraryPage);
}
