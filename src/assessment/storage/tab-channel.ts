import type { StoreEvent } from "./store.ts";

const channelName = "equity-evidence-library/assessments";

/** Carries word of changes to the subscribers in this tab and in every other tab of the site. */
export class Tabs {
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  readonly #channel = openChannel();
  readonly #ended = new AbortController();

  constructor() {
    const { signal } = this.#ended;
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<StoreEvent>) => {
      this.tellHere(data);
    });
    // A tab that slept, or came back from the back-forward cache, was told nothing meanwhile.
    const missed = () => {
      if (document.visibilityState === "visible") this.tellHere({ kind: "missed" });
    };
    document.addEventListener("visibilitychange", missed, { signal });
    addEventListener("pageshow", missed, { signal });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: StoreEvent): void {
    // No other tab may be able to hear; what was written stands all the same.
    if (!this.#ended.signal.aborted) this.#channel?.postMessage(event);
    this.tellHere(event);
  }

  tellHere(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  close(): void {
    this.#ended.abort();
    this.#listeners.clear();
    this.#channel?.close();
  }
}

/** Some browsers forbid channels where they forbid storage; then this tab stands alone. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
}
