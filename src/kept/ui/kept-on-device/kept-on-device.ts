import { ConnectedElement } from "../../../browser/connected-element.ts";
import { confirmDeletion } from "../../../browser/confirm-deletion.ts";
import { part, say } from "../../../browser/dom.ts";
import { aboutThings } from "../../things/about-things.ts";
import { keptThings, watchThings } from "../../things/kept-things.ts";
import type { KeptThing } from "../../things/kept-thing.ts";
import { leftOver } from "../../things/left-over.ts";
import { describeDeletion, empty, everything, nothing } from "./kept-words.ts";

/** What one kind of thing looked like: what is said of it, and whether there is anything to delete. */
interface Found {
  readonly thing: KeptThing;
  readonly words: string;
  readonly isHeld: boolean;
}

/** Everything that this browser keeps of the library, kind by kind: says what it is, and deletes one or all of it. */
class KeptOnDevice extends ConnectedElement {
  #things: readonly KeptThing[] = [];
  #found: readonly Found[] = [];
  /** The number of times that the page was asked to look. */
  #turn = 0;
  #isDeleting = false;
  /** Every look that is under way. */
  #drawing: Promise<unknown> | undefined;

  protected override connected(signal: AbortSignal): void {
    this.#things = keptThings(this.#base);
    const look = () => void this.#draw();
    watchThings(look, signal);
    addEventListener("pageshow", look, { signal });
    document.addEventListener("visibilitychange", look, { signal });
    for (const { id } of this.#things) {
      const ask = () => void this.#ask([id]);
      part(this.#rowOf(id), "delete-kind").addEventListener("click", ask, { signal });
    }
    const askAll = () => void this.#ask(this.#found.filter(({ isHeld }) => isHeld).map(({ thing }) => thing.id));
    part(this, "delete-everything").addEventListener("click", askAll, { signal });
    look();
  }

  get #base(): string {
    return this.dataset["base"] ?? "/";
  }

  #rowOf(id: KeptThing["id"]): HTMLElement {
    return part(this, `kind-${id}`);
  }

  async #look(thing: KeptThing): Promise<Found> {
    const [words, left] = await Promise.all([
      thing.look().catch((error: unknown) => messageOf(error)),
      leftOver(this.#base, [thing.id]),
    ]);
    const isHeld = words !== "" || left.length > 0;
    return { thing, words: words || (isHeld ? empty : "Nothing."), isHeld };
  }

  #draw(): Promise<void> {
    if (this.#isDeleting) return Promise.resolve();
    const drawing = this.#drawNow();
    this.#drawing = Promise.allSettled([this.#drawing, drawing]);
    return drawing;
  }

  async #drawNow(): Promise<void> {
    const turn = ++this.#turn;
    const found = await Promise.all(this.#things.map((thing) => this.#look(thing)));
    // A later look has replaced this one.
    if (turn !== this.#turn) return;
    this.#found = found;
    for (const { thing, words, isHeld } of found) {
      const row = this.#rowOf(thing.id);
      say(row, "held", words);
      part(row, "held-line").hidden = false;
      part(row, "delete-kind").hidden = !isHeld;
      const see = row.querySelector<HTMLAnchorElement>("[data-part=see]");
      if (see) see.hidden = !isHeld;
    }
    const isAny = found.some(({ isHeld }) => isHeld);
    say(this, "kept-words", isAny ? "" : nothing);
    part(this, "everything").hidden = !isAny;
  }

  /** Asks once, deletes, and looks again. */
  async #ask(ids: readonly KeptThing["id"][]): Promise<void> {
    const [only] = ids;
    const isAll = ids.length > 1;
    if (only === undefined || this.#isDeleting) return;
    const { whole, any } = isAll ? everything : aboutThings[only];
    say(this, "dialog-loss", ids.map((id) => aboutThings[id].loss).join(" "));
    if (!(await confirmDeletion(this, `Delete ${whole} from this device?`))) return;
    this.#isDeleting = true;
    say(this, "kept-status", "Deleting…");
    // Reading while a storage is deleted would create it again.
    await this.#drawing;
    const problems: string[] = [];
    for (const thing of this.#things.filter(({ id }) => ids.includes(id))) {
      await thing.remove().catch((error: unknown) => problems.push(messageOf(error)));
    }
    this.#isDeleting = false;
    const left = await leftOver(this.#base, ids);
    await this.#draw();
    say(this, "kept-status", describeDeletion(any, left, problems));
    part(this, "kept-status").focus();
  }
}

/** What a storage says of its problem is written for people. What else fails is a fault of the page or of the browser. */
function messageOf(error: unknown): string {
  if (error instanceof Error && error.name === "StoreProblem") return error.message;
  console.error(error);
  return "The browser did not say what it keeps of it.";
}

customElements.define("kept-on-device", KeptOnDevice);
