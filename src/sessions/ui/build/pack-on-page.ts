import type { KeptPack } from "../../model/kept-pack.ts";
import { changePack, type PackChange } from "../../model/pack-change.ts";
import { readPack, writePack, type ReadPack } from "../../model/pack-fragment.ts";
import { emptyPack, withoutWords, type PreparedPack } from "../../model/prepared-pack.ts";
import { WrittenWords } from "../../model/written-words.ts";
import { anotherLink, markAddress, shownHere, writeAddress, type Shown } from "./pack-address.ts";
import { PackKeeper, type Keeping } from "./pack-keeper.ts";

/** What a link asked to be added to the session: what is new in it, and what was there already. */
export interface Arrival {
  readonly added: readonly string[];
  readonly already: readonly string[];
  /** The length of the tab’s history when it came. While it is the same, Back leads to where the person was. */
  readonly at: number;
}

/**
 * The session that the page shows: the one that this device keeps, or one from a link. Elements send changes here and
 * draw what it says. A session is kept from its first change; while another is kept, one from a link is not. Emits
 * `change` when the session or what is said of keeping it changes.
 */
class PackOnPage extends EventTarget {
  readonly #keeper = new PackKeeper();
  /** What is shown while it is not the kept session. */
  #loose: PreparedPack | undefined = emptyPack;
  #shown: Shown = anotherLink();
  #words = new WrittenWords();
  #replaced: Readonly<Record<string, string>> = {};
  /** Whether Back takes back the change that is being made. */
  #isStep = false;
  #link: ReadPack = readPack("");
  #arrival: Arrival | undefined;

  constructor() {
    super();
    this.#keeper.addEventListener("change", () => {
      this.#tell(this.#isStep);
    });
  }

  get pack(): PreparedPack {
    return this.#loose ?? this.#keeper.value ?? emptyPack;
  }

  /** The kept session, while another one is shown. */
  get mine(): PreparedPack | undefined {
    return this.#loose && this.#keeper.value;
  }

  /** What of the link could not be used. */
  get link(): ReadPack {
    return this.#link;
  }

  get arrival(): Arrival | undefined {
    return this.#arrival;
  }

  get keeping(): Keeping {
    return this.#keeper.keeping;
  }

  /** Whether the session that is shown was removed from this device elsewhere. */
  get isGone(): boolean {
    return !this.#loose && this.#keeper.isGone;
  }

  /** Shows what the address and the device hold. Storage that fails is said, and the work goes on without it. */
  async begin(replaced: Readonly<Record<string, string>>, edition: number, signal: AbortSignal): Promise<void> {
    this.#replaced = replaced;
    this.#keeper.edition = edition;
    await this.#keeper.find();
    addEventListener("hashchange", this.#follow, { signal });
    this.#follow();
  }

  change(change: PackChange, isStep = true): void {
    this.#link = readPack("");
    this.#words.remember(this.pack);
    if (!this.#loose) {
      // It tells of the change before it returns.
      this.#isStep = isStep;
      this.#keeper.change(change);
      this.#isStep = false;
    } else {
      const next = changePack(this.#loose, change);
      const isChanged = next !== this.#loose;
      this.#loose = next;
      if (isChanged && !this.#keeper.value) void this.#begin();
    }
    this.#tell(isStep);
  }

  /** A session as a file holds it. */
  formOf(pack: PreparedPack): KeptPack {
    return this.#keeper.formOf(pack);
  }

  /** Leaves the session from a link for the kept one. */
  goToMine(): void {
    this.#showMine(true);
  }

  /** Keeps a session in place of the kept one, or as the first. */
  keepInstead(pack: PreparedPack = this.pack): void {
    if (this.#keeper.value) this.#turnToMine();
    this.#words = new WrittenWords();
    this.change({ kind: "replace", pack: this.formOf(pack) });
  }

  /** Adds what a session from a link holds to the kept one. */
  addToMine(): void {
    const { items } = this.pack;
    this.#turnToMine();
    this.change({ kind: "add", items });
  }

  keepAgain(): Promise<void> {
    return this.#keeper.keepAgain();
  }

  /** Removes the kept session from this device. @returns whether it is gone; if not, `keeping` says why */
  async remove(): Promise<boolean> {
    const isGone = await this.#keeper.remove();
    if (isGone && !this.#loose) this.#showLink(emptyPack);
    this.#tell(false);
    return isGone;
  }

  #turnToMine(): void {
    this.#loose = undefined;
    this.#shown = "mine";
  }

  #showMine(isStep: boolean): void {
    this.#turnToMine();
    this.#link = readPack("");
    this.#tell(isStep);
  }

  #showLink(pack: PreparedPack): void {
    this.#loose = pack;
    this.#shown = anotherLink();
    this.#words = new WrittenWords();
  }

  /** Shows what the address says: another state of what is shown already, the kept session, or one from a link. */
  readonly #follow = (): void => {
    const read = readPack(location.hash, this.#replaced);
    const mine = this.#keeper.value;
    const isMine = mine && (writePack(mine.items) === writePack(read.pack) || shownHere() === "mine");
    this.#arrival = undefined;
    if (read.isAddition) this.#takeIn(read);
    else if (shownHere() === this.#shown) this.change({ kind: "arrange", items: this.#words.backTo(read.pack) }, false);
    else if (mine && (isMine || location.hash.length < 2)) this.#showMine(false);
    else {
      this.#showLink({ title: "", items: read.pack.map(withoutWords) });
      this.#link = read;
      // The link stays as it came, with what could not be read, until somebody changes the session.
      markAddress(this.#shown);
      this.dispatchEvent(new Event("change"));
    }
  };

  /** Adds what a link brings. The entry of the history that held the link then holds the session. */
  #takeIn(read: ReadPack): void {
    if (this.#keeper.value) this.#turnToMine();
    const there = new Set(this.pack.items.map(({ id }) => id));
    this.change({ kind: "add", items: read.pack.map(withoutWords) }, false);
    const now = new Set(this.pack.items.map(({ id }) => id));
    const ids = read.pack.map(({ id }) => id);
    this.#link = read;
    this.#arrival = {
      added: ids.filter((id) => now.has(id) && !there.has(id)),
      already: ids.filter((id) => there.has(id)),
      at: history.length,
    };
    this.dispatchEvent(new Event("change"));
  }

  async #begin(): Promise<void> {
    this.#shown = "mine";
    if (await this.#keeper.begin(() => this.pack)) this.#loose = undefined;
    // Another tab has begun one meanwhile. It is not overwritten: this one is then like one from a link.
    else if (this.#keeper.value && this.#loose) this.#shown = anotherLink();
    this.#tell(false);
  }

  /** Writes the address, as a step that Back takes back or not, and lets every element draw. */
  #tell(isStep: boolean): void {
    writeAddress(this.pack.items, this.#shown, isStep);
    this.dispatchEvent(new Event("change"));
  }
}

/** The instance that the page shares. */
export const packOnPage = new PackOnPage();
