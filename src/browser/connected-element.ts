/** An element that listens only while it is in a page. */
export abstract class ConnectedElement extends HTMLElement {
  #ended = new AbortController();

  connectedCallback(): void {
    this.#ended = new AbortController();
    this.connected(this.#ended.signal);
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }

  /**
   * Called when the element is added to a page: adds its listeners and draws it. `signal` ends them when it is removed.
   */
  protected abstract connected(signal: AbortSignal): void;
}
