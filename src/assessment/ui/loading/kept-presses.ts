import { part } from "../../../browser/dom.ts";

/** Where an element of the given name holds whatever an event is about. */
const inside = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** What is pressed and chosen in a part of the page whose elements are still to come. */
export class KeptPresses {
  /** What to do once they are there, in the order in which it was asked; a button that is pressed twice counts once. */
  readonly #acts = new Map<object, () => void>();
  readonly #onPress: () => void;

  /**
   * @param root where to listen, until `signal` ends it
   * @param onPress told of everything that is pressed or chosen
   */
  constructor(root: HTMLElement, onPress: () => void, signal: AbortSignal) {
    this.#onPress = onPress;
    root.addEventListener("click", this.#clicked, { signal });
    root.addEventListener("change", this.#chosen, { signal });
    root.addEventListener("dragover", this.#invite, { signal });
    root.addEventListener("drop", this.#dropped, { signal });
  }

  /** Does what was asked. */
  carryOut(): void {
    const acts = [...this.#acts.values()];
    this.forget();
    for (const act of acts) act();
  }

  /** Whoever asked has been told that it could not be done. */
  forget(): void {
    this.#acts.clear();
  }

  readonly #clicked = (event: Event): void => {
    const button = inside(event, "button[data-part]");
    const files = inside(event, "open-files");
    // Only a press that is under way may open the browser's own window.
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
    // A copy: an input that is emptied empties its list as well.
    const detail = [...(files ?? [])];
    if (!place || detail.length === 0) return;
    this.#acts.set(detail, () => {
      place.dispatchEvent(new CustomEvent("files-kept", { detail }));
    });
    this.#onPress();
  }
}
