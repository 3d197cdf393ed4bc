/** The pause in typing before a text is sent, in milliseconds. */
const PAUSE_MS = 250;

/**
 * A box for a text. Sends it after a short pause in typing, and at once when the person leaves the box or the page.
 * Shows changes from elsewhere unless the person is typing in it.
 */
export class TypedText {
  readonly #box: HTMLInputElement | HTMLTextAreaElement;
  readonly #send: (from: string, to: string) => void;
  #seen = "";
  #latest = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param send is given the text that the person saw when they began to type, and the one that they typed */
  constructor(
    box: HTMLInputElement | HTMLTextAreaElement,
    send: (from: string, to: string) => void,
    signal: AbortSignal,
  ) {
    this.#box = box;
    this.#send = send;
    const wait = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#flush, PAUSE_MS);
    };
    box.addEventListener("input", wait, { signal });
    box.addEventListener("focusout", this.#flush, { signal });
    addEventListener("pagehide", this.#flush, { signal });
    document.addEventListener("visibilitychange", this.#flush, { signal });
  }

  draw(text: string): void {
    this.#latest = text;
    if (this.#timer !== undefined || text === this.#seen) return;
    this.#seen = text;
    this.#box.value = text;
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const isTyping = this.#timer !== undefined;
    this.#timer = undefined;
    const [from, to] = [this.#seen, this.#box.value];
    if (isTyping && from !== to) {
      this.#seen = to;
      this.#send(from, to);
    }
    this.draw(this.#latest);
  };
}
