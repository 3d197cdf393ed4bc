import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { importPart } from "../../../fetching/import-part.ts";
import type { KeptPack } from "../../model/kept-pack.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import { packOpened } from "./fetch-pack-changes.ts";
import { packOnPage } from "./pack-on-page.ts";

const failed = "What changed in the library since could not be fetched.";

const isKept = (pack: PreparedPack): pack is KeptPack => "updated" in pack;

/**
 * Says what changed in the library since a session of an earlier day was last changed: one that is kept, or one from a
 * file. A session from a link carries no date, so nothing is said of it. Nothing is fetched for a session of today.
 */
class PackChanges extends ConnectedElement {
  /** The earlier session that was met last, by when it was begun, and the day of its last change. */
  #earlier: { readonly begun: string; readonly day: string } | undefined;
  /** Draws what changed, once it has been fetched. @returns whether anything did */
  #show: ((pack: PreparedPack, day: string) => boolean) | undefined;
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
    if (this.#isFetching || this.#show) return;
    this.#isFetching = true;
    const base = this.dataset["base"] ?? "/";
    try {
      const { fetchChanges, showChanges } = await importPart(() => import("./show-changes.ts"));
      const changes = await fetchChanges(base);
      this.#show = (pack, day) => showChanges(this, changes, pack, { day, base });
      this.#draw();
    } catch (error) {
      console.error(error);
      say(this, "changes-words", failed);
      this.#mark({ isFetched: false });
      part(this, "changes-notice").hidden = this.#isHidden;
    }
    this.#isFetching = false;
  }

  readonly #draw = (): void => {
    if (!this.#show) return;
    const { pack } = packOnPage;
    const day = isKept(pack) && this.#earlier?.begun === pack.created ? this.#earlier.day : undefined;
    const isNews = day !== undefined && this.#show(pack, day);
    this.#mark({ isFetched: true });
    part(this, "changes-notice").hidden = !isNews || this.#isHidden;
  };

  #mark({ isFetched }: { readonly isFetched: boolean }): void {
    part(this, "changes-fold").hidden = !isFetched;
    part(this, "changes-again").hidden = isFetched;
  }
}

customElements.define("pack-changes", PackChanges);
