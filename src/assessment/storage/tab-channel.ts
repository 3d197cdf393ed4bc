import type { StoreEvent } from "./store.ts";

/** Carries events of a store to the subscribers in this tab and in every other tab of the site. */
export class TabChannel {
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  readonly #channel: BroadcastChannel | undefined;
  readonly #ended = new AbortController();

  /** @param name the name of the channel between tabs */
  constructor(name: string) {
    const { signal } = this.#ended;
    this.#channel = openChannel(name);
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<StoreEvent>) => {
      this.emit(data);
    });
    // A tab that was asleep or in the back-forward cache received no messages.
    const onSeen = () => {
      if (document.visibilityState === "visible") this.emit({ kind: "missed" });
    };
    document.addEventListener("visibilitychange", onSeen, { signal });
    addEventListener("pageshow", onSeen, { signal });
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends an event to every tab, this one included. */
  broadcast(event: StoreEvent): void {
    // After `close` no message can be sent, but the write itself has succeeded.
    if (!this.#ended.signal.aborted) this.#channel?.postMessage(event);
    this.emit(event);
  }

  /** Sends an event only to the subscribers in this tab. */
  emit(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  close(): void {
    this.#ended.abort();
    this.#listeners.clear();
    this.#channel?.close();
  }
}

/** Some browsers forbid channels as well as storage. This tab then receives nothing from others. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
