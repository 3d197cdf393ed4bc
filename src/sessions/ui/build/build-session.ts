import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { copyText } from "../../../browser/copy-text.ts";
import { part, say } from "../../../browser/dom.ts";
import { findChoices } from "../../model/find-choices.ts";
import { readPack } from "../../model/pack-fragment.ts";
import { packFaults, packSize } from "../../model/pack-words.ts";
import { readMinutes } from "../../model/pack.ts";
import { withoutWords, type PreparedItem } from "../../model/prepared-pack.ts";
import { drawArrival } from "./draw-arrival.ts";
import { isPackKept } from "../../storage/pack-is-kept.ts";
import { fetchChoices, knownChoices } from "./fetch-choices.ts";
import { fetchPackChanges } from "./fetch-pack-changes.ts";
import { ItemRow } from "./item-row.ts";
import "./pack-files.ts";
import { packOnPage } from "./pack-on-page.ts";
import "./pack-plan.ts";
import { resultRow } from "./pack-row.ts";
import "./pack-title.ts";

/** As many found things as a person looks through before typing another word. */
const MOST_FOUND = 12;

/**
 * Builds a session. Every change of what it holds is a new fragment, so links, reload and the back button show the same
 * again, and no server learns what was chosen.
 */
class BuildSession extends ConnectedElement {
  #rows = new Map<string, ItemRow>();
  #removed: { readonly item: PreparedItem; readonly place: number } | undefined;
  #signal = new AbortController().signal;

  protected override connected(signal: AbortSignal): void {
    this.#signal = signal;
    part(this, "without").hidden = true;
    part(this, "tool").hidden = false;
    const on = (name: string, type: string, act: (event: Event) => void) => {
      this.querySelector(`[data-part=${name}]`)?.addEventListener(type, act, { signal });
    };
    on("again", "click", this.#load);
    on("words", "input", this.#find);
    on("find", "submit", this.#find);
    on("results", "click", this.#add);
    on("start", "submit", this.#begin);
    on("items", "click", this.#press);
    on("items", "change", this.#time);
    on("undo", "click", this.#undo);
    on("copy", "click", this.#copy);
    on("way-back", "click", this.#goBack);
    const changed = () => {
      afterPress(this.#draw);
    };
    packOnPage.addEventListener("change", changed, { signal });
    this.#load();
  }

  #load = (): void => {
    part(this, "failed").hidden = true;
    this.#show().catch((error: unknown) => {
      part(this, "failed").hidden = false;
      console.error(error);
    });
  };

  async #show(): Promise<void> {
    const replaced = await fetchChoices(this.dataset["base"] ?? "/");
    // It has to meet a kept session before anything is changed in it.
    if (await isPackKept()) await fetchPackChanges();
    await packOnPage.begin(replaced, Number(this.dataset["edition"]), this.#signal);
    part(this, "ready").hidden = false;
  }

  #find = (event: Event): void => {
    event.preventDefault();
    const typed = part<HTMLInputElement>(this, "words").value;
    const there = new Set(packOnPage.pack.items.map(({ id }) => id));
    const found = findChoices([...knownChoices.values()], typed).filter(({ id }) => !there.has(id));
    const shown = found.slice(0, MOST_FOUND);
    part(this, "results").replaceChildren(...shown.map((choice) => resultRow(this, choice)));
    const most = found.length > shown.length ? ` The first ${String(shown.length)} are listed.` : "";
    say(this, "found", typed.trim() ? `${String(found.length)} found.${most}` : "");
  };

  #add = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const row = button?.closest<HTMLElement>("[data-id]");
    const { id = "" } = row?.dataset ?? {};
    if (!row || !id) return;
    this.#removed = undefined;
    packOnPage.change({ kind: "add", items: [withoutWords({ id, minutes: 0 })] });
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector("button") ?? part(this, "words")).focus();
  };

  #begin = (event: Event): void => {
    event.preventDefault();
    const select = part<HTMLSelectElement>(this, "starts");
    packOnPage.change({ kind: "add", items: readPack(select.value).pack.map(withoutWords) });
    select.value = "";
  };

  #press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const id = button?.closest<HTMLElement>("[data-id]")?.dataset["id"];
    const action = button?.dataset["part"];
    if (!button || id === undefined) return;
    if (action === "remove") this.#remove(id);
    else if (action === "earlier" || action === "later") {
      packOnPage.change({ kind: "move", id, by: action === "earlier" ? -1 : 1 });
      button.focus();
    }
  };

  #remove(id: string): void {
    const { items } = packOnPage.pack;
    const place = items.findIndex((item) => item.id === id);
    const item = items[place];
    this.#removed = item && { item, place };
    packOnPage.change({ kind: "remove", id });
    part(this, "heading").focus();
  }

  #undo = (): void => {
    if (!this.#removed) return;
    const { item, place } = this.#removed;
    this.#removed = undefined;
    packOnPage.change({ kind: "put-back", item, place });
    this.#rows.get(item.id)?.element.querySelector("button")?.focus();
  };

  #time = ({ target }: Event): void => {
    const isMinutes = target instanceof HTMLInputElement && target.dataset["part"] === "minutes";
    const id = isMinutes && target.closest<HTMLElement>("[data-id]")?.dataset["id"];
    if (id) packOnPage.change({ kind: "minutes", id, minutes: readMinutes(target.value) });
  };

  #draw = (): void => {
    const { pack, link, arrival } = packOnPage;
    const { items } = pack;
    const unknown = items.filter(({ id }) => !knownChoices.has(id)).map(({ id }) => id);
    say(this, "faults", packFaults(link, unknown));
    say(this, "size", packSize(items));
    say(this, "title-said", pack.title || "Session");
    drawArrival(this, arrival);
    this.#drawRemoved();
    part(this, "keep").hidden = items.length === 0;
    say(this, "link", items.length > 0 ? location.href : "");
    let from = 0;
    const rows = items.map((item) => {
      const { id, minutes } = item;
      const row = this.#rows.get(id) ?? new ItemRow(this, id, knownChoices.get(id), this.#signal);
      this.#rows.set(id, row);
      row.draw(item, from);
      from += minutes;
      return row.element;
    });
    const list = part(this, "items");
    // Rows that stay in their place keep the focus of whoever is typing in them.
    if (rows.length !== list.children.length || rows.some((row, i) => list.children[i] !== row))
      list.replaceChildren(...rows);
  };

  #drawRemoved(): void {
    const id = this.#removed?.item.id;
    const isBack = id === undefined || packOnPage.pack.items.some((item) => item.id === id);
    if (isBack) this.#removed = undefined;
    say(this, "removed-words", isBack ? "" : `Removed “${knownChoices.get(id)?.title ?? id}”.`);
    part(this, "undo").hidden = isBack;
  }

  /** The link that brought something here was followed in this tab, unless it is the tab’s first address. */
  #goBack = (event: Event): void => {
    if (history.length < 2 || history.length !== packOnPage.arrival?.at) return;
    event.preventDefault();
    history.back();
  };

  #copy = (): void => {
    copyText(location.href).then(
      () => {
        say(this, "copied", "Copied. Whoever opens the link sees the same items and minutes, and nothing you wrote.");
      },
      () => {
        say(this, "copied", "Not copied. Copy the address of this page from the browser’s address bar.");
      },
    );
  };
}

customElements.define("build-session", BuildSession);
