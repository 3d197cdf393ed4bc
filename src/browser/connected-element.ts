/** An element that listens only while it stands in a page. */
export abstract class ConnectedElement extends HTMLElement {
  #ended = new AbortController();

  connectedCallback(): void {
    this.#ended = new AbortController();
    this.connected(this.#ended.signal);
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }

  /** The element stands in a page: adds its listeners and shows what it has. `signal` ends them when it leaves the page. */
  protected abstract connected(signal: AbortSignal): void;
}
