import { part } from "../../../browser/dom.ts";

/** The ancestor of an event’s target, or the target itself, that matches a selector. */
const inside = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Keeps presses and choices in a part of the page whose elements are not loaded yet. */
export class KeptPresses {
  /** Actions for later, in the order of the presses. A button that is pressed twice counts once. */
  readonly #acts = new Map<object, () => void>();
  readonly #onPress: () => void;

  /**
   * @param root where to listen, until `signal` ends it
   * @param onPress called for every press or choice
   */
  constructor(root: HTMLElement, onPress: () => void, signal: AbortSignal) {
    this.#onPress = onPress;
    root.addEventListener("click", this.#clicked, { signal });
    root.addEventListener("change", this.#chosen, { signal });
    root.addEventListener("dragover", this.#invite, { signal });
    root.addEventListener("drop", this.#dropped, { signal });
  }

  carryOut(): void {
    const acts = [...this.#acts.values()];
    this.forget();
    for (const act of acts) act();
  }

  /** Drops the kept actions. The person has been told that they could not be done. */
  forget(): void {
    this.#acts.clear();
  }

  readonly #clicked = (event: Event): void => {
    const button = inside(event, "button[data-part]");
    const files = inside(event, "open-files");
    // A browser opens its file window only during the press itself.
    if (button && files) part(files, "files-input").click();
    else if (button) {
      this.#acts.set(button, () => {
        button.click();
      });
    } else if (!inside(event, "a[href='#together']")) return;
    this.#onPress();
  };

  readonly #chosen = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#keep(inside(event, "open-files"), event.target.files);
    event.target.value = "";
  };

  readonly #invite = (event: Event): void => {
    if (inside(event, "open-files")) event.preventDefault();
  };

  readonly #dropped = (event: DragEvent): void => {
    const place = inside(event, "open-files");
    if (place) event.preventDefault();
    this.#keep(place, event.dataTransfer?.files);
  };

  #keep(place: HTMLElement | null, files: FileList | null | undefined): void {
    // Make a copy, because emptying the input also empties its list.
    const detail = [...(files ?? [])];
    if (!place || detail.length === 0) return;
    this.#acts.set(detail, () => {
      place.dispatchEvent(new CustomEvent("files-kept", { detail }));
    });
    this.#onPress();
  }
}
