import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { changesAfter } from "../../../model/changes-after.ts";
import { countOf } from "../../../model/count.ts";
import { dateWords } from "../../../model/date-words.ts";
import type { PublishedChange } from "../../../model/published-change.ts";
import type { KeptPack } from "../../model/kept-pack.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import { changeLine } from "./change-line.ts";
import { fetchChanges } from "./fetch-changes.ts";
import { packOnPage } from "./pack-on-page.ts";

/** Fired on the document with a session from a file, before it is kept and with that becomes one of today. */
export const packOpened = "pack-opened";

const failed = "What changed in the library since could not be fetched.";

const isKept = (pack: PreparedPack): pack is KeptPack => "updated" in pack;

/**
 * Says what changed in the library since a session of an earlier day was last changed: one that is kept, or one from a
 * file. A session from a link carries no date, so nothing is said of it. Nothing is fetched for a session of today.
 */
class PackChanges extends ConnectedElement {
  /** The earlier session that was met last, by when it was begun, and the day of its last change. */
  #earlier: { readonly begun: string; readonly day: string } | undefined;
  #changes: readonly PublishedChange[] | undefined;
  #isFetching = false;
  #isHidden = false;

  protected override connected(signal: AbortSignal): void {
    const changed = () => {
      this.#meet(packOnPage.pack);
      afterPress(this.#draw);
    };
    packOnPage.addEventListener("change", changed, { signal });
    const opened = (event: Event) => {
      if (event instanceof CustomEvent) this.#meet(event.detail as KeptPack);
    };
    document.addEventListener(packOpened, opened, { signal });
    const hide = () => {
      this.#isHidden = true;
      this.#draw();
    };
    part(this, "changes-hide").addEventListener("click", hide, { signal });
    part(this, "changes-again").addEventListener("click", () => void this.#fetch(), { signal });
    changed();
  }

  /** Remembers a session of an earlier day, whose next change makes it one of today. */
  #meet(pack: PreparedPack): void {
    if (!isKept(pack) || this.#earlier?.begun === pack.created) return;
    const day = pack.updated.slice(0, 10);
    if (day >= today()) return;
    this.#earlier = { begun: pack.created, day };
    this.#isHidden = false;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      this.#changes ??= await fetchChanges(this.dataset["base"] ?? "/");
      this.#draw();
    } catch (error) {
      console.error(error);
      say(this, "changes-words", failed);
      part(this, "changes-fold").hidden = true;
      part(this, "changes-again").hidden = false;
      part(this, "changes-notice").hidden = false;
    }
    this.#isFetching = false;
  }

  readonly #draw = (): void => {
    const { pack } = packOnPage;
    const earlier = isKept(pack) && this.#earlier?.begun === pack.created ? this.#earlier : undefined;
    const ids = pack.items.map(({ id }) => id);
    const since = earlier && this.#changes && { ids, day: earlier.day, today: today() };
    const changes = since && this.#changes ? changesAfter(this.#changes, since) : [];
    part(this, "changes-notice").hidden = changes.length === 0 || this.#isHidden;
    if (!earlier || changes.length === 0) return;
    const count = new Set(changes.map(({ id }) => id)).size;
    const things = countOf(count, "thing in it or about it", "things in it or about it");
    say(this, "changes-words", `Since this session was last changed, on ${dateWords(earlier.day)}, ${things} changed.`);
    part(this, "changes-fold").hidden = false;
    part(this, "changes-again").hidden = true;
    const list = part(this, "changes-list");
    const drawn = changes.map(({ id, from }) => `${id} ${from}`).join();
    if (list.dataset["drawn"] === drawn) return;
    list.dataset["drawn"] = drawn;
    list.replaceChildren(...changes.map((change) => changeLine(this, change, this.dataset["base"] ?? "/")));
  };
}

customElements.define("pack-changes", PackChanges);
