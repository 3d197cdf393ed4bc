import { ConnectedElement } from "../../../browser/connected-element.ts";
import { copyText } from "../../../browser/copy-text.ts";
import { part, say } from "../../../browser/dom.ts";
import type { PackChoice, PackChoices } from "../../../model/pack-choice.ts";
import { sinceBeginning } from "../../model/clock-words.ts";
import { findChoices } from "../../model/find-choices.ts";
import { readPack, writePack, type ReadPack } from "../../model/pack-fragment.ts";
import { packFaults, packSize } from "../../model/pack-words.ts";
import { moveItem, readMinutes, withItems, withMinutes, withoutItem, type Pack } from "../../model/pack.ts";
import { fetchChoices } from "./fetch-choices.ts";
import { itemRow, resultRow } from "./pack-row.ts";

/** As many found things as a person looks through before typing another word. */
const MOST_FOUND = 12;

/**
 * Builds a session. Every change is a new fragment, so links, reload and the back button show the same again, and no
 * server learns what was chosen.
 */
class BuildSession extends ConnectedElement {
  #choices = new Map<string, PackChoice>();
  #replaced: PackChoices["replaced"] = {};
  #rows = new Map<string, HTMLElement>();

  protected override connected(signal: AbortSignal): void {
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
    on("copy", "click", this.#copy);
    window.addEventListener("hashchange", this.#draw, { signal });
    this.#load();
  }

  #load = (): void => {
    part(this, "failed").hidden = true;
    fetchChoices(this.dataset["base"] ?? "/").then(
      ({ choices, replaced }) => {
        this.#choices = new Map(choices.map((choice) => [choice.id, choice]));
        this.#replaced = replaced;
        part(this, "ready").hidden = false;
        this.#draw();
      },
      (error: unknown) => {
        part(this, "failed").hidden = false;
        console.error(error);
      },
    );
  };

  get #read(): ReadPack {
    return readPack(location.hash, this.#replaced);
  }

  #change(pack: Pack): void {
    location.hash = writePack(pack);
    this.#draw();
  }

  #find = (event: Event): void => {
    event.preventDefault();
    const typed = part<HTMLInputElement>(this, "words").value;
    const there = new Set(this.#read.pack.map(({ id }) => id));
    const found = findChoices([...this.#choices.values()], typed).filter(({ id }) => !there.has(id));
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
    this.#change(withItems(this.#read.pack, [{ id, minutes: 0 }]));
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    (next?.querySelector("button") ?? part(this, "words")).focus();
  };

  #begin = (event: Event): void => {
    event.preventDefault();
    const select = part<HTMLSelectElement>(this, "starts");
    this.#change(withItems(this.#read.pack, readPack(select.value).pack));
    select.value = "";
  };

  #press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const id = button?.closest<HTMLElement>("[data-id]")?.dataset["id"];
    if (!button || id === undefined) return;
    const { pack } = this.#read;
    const { part: action } = button.dataset;
    this.#change(action === "remove" ? withoutItem(pack, id) : moveItem(pack, id, action === "earlier" ? -1 : 1));
    (action === "remove" ? part(this, "heading") : button).focus();
  };

  #time = ({ target }: Event): void => {
    const id = target instanceof HTMLInputElement && target.closest<HTMLElement>("[data-id]")?.dataset["id"];
    if (id) this.#change(withMinutes(this.#read.pack, id, readMinutes(target.value)));
  };

  #draw = (): void => {
    const read = this.#read;
    const unknown = read.pack.filter(({ id }) => !this.#choices.has(id)).map(({ id }) => id);
    say(this, "faults", packFaults(read, unknown));
    say(this, "size", packSize(read.pack));
    part(this, "keep").hidden = read.pack.length === 0;
    let from = 0;
    const rows = read.pack.map(({ id, minutes }) => {
      const row = this.#rows.get(id) ?? itemRow(this, id, this.#choices.get(id));
      this.#rows.set(id, row);
      say(row, "time", sinceBeginning(from));
      part<HTMLInputElement>(row, "minutes").value = minutes > 0 ? String(minutes) : "";
      from += minutes;
      return row;
    });
    const list = part(this, "items");
    // Rows that stay in their place keep the focus of whoever is typing minutes.
    if (rows.length !== list.children.length || rows.some((row, i) => list.children[i] !== row))
      list.replaceChildren(...rows);
  };

  #copy = (): void => {
    copyText(location.href).then(
      () => {
        say(this, "copied", "Copied. Whoever opens the link sees the same session.");
      },
      () => {
        say(this, "copied", "Not copied. Copy the address of this page from the browser’s address bar.");
      },
    );
  };
}

customElements.define("build-session", BuildSession);
