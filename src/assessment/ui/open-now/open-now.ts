import { ConnectedElement } from "../../../browser/connected-element.ts";

/**
 * Shows what this browser keeps, on pages where people come by. Whoever keeps nothing fetches no more than this: a
 * browser that cannot list its databases is not asked, because opening one would create it.
 */
class OpenNow extends ConnectedElement {
  protected override connected(): void {
    this.#show().catch(console.error);
  }

  async #show(): Promise<void> {
    const all = await Promise.resolve()
      .then(() => indexedDB.databases())
      .catch(() => []);
    if (!all.some(({ name }) => name === this.dataset["database"])) return;
    const { listOpen } = await import("./list-open.ts");
    await listOpen(this);
  }
}

customElements.define("open-now", OpenNow);
