import { part, say } from "../../../browser/dom.ts";
import { listed } from "../../../model/listed.ts";
import type { PackChoice } from "../../../model/pack-choice.ts";
import { MOST_ITEMS } from "../../model/pack.ts";
import type { Arrival } from "./pack-on-page.ts";

/** Says what a link added to the session, and leads back to where the person was. Hidden if no link added anything. */
export function drawArrival(
  root: HTMLElement,
  arrival: Arrival | undefined,
  choices: ReadonlyMap<string, PackChoice>,
): void {
  part(root, "arrival").hidden = !arrival;
  if (!arrival) return;
  const { added, already } = arrival;
  const titles = (ids: readonly string[]) => listed(ids.map((id) => `“${choices.get(id)?.title ?? id}”`));
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
  const { path } = choices.get(first) ?? {};
  const link = part<HTMLAnchorElement>(root, "way-back");
  link.href = `${root.dataset["base"] ?? "/"}${(path ?? "/library/").replace(/^\//, "")}`;
}
