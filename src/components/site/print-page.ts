/** Shows its button, which opens the browser's print dialogue. Without JavaScript the browser's own menu does the same. */
class PrintPage extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener(
      "click",
      () => {
        window.print();
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define("print-page", PrintPage);
