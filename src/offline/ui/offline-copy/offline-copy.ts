import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { localDay, today } from "../../../browser/today.ts";
import { CopyError } from "../../copy/copy-error.ts";
import { fetchCopy } from "../../copy/fetch-copy.ts";
import { keptCopy, type KeptCopy } from "../../copy/kept-copy.ts";
import { versionPath, type OfflineList } from "../../copy/offline-list.ts";
import { removeCopy } from "../../copy/remove-copy.ts";
import { sizeWords } from "../../../model/size-words.ts";
import { ageWords, failureWords, unable } from "./copy-words.ts";

type Published = Pick<OfflineList, "version" | "bytes">;

/** Keeps, renews and removes the copy of the library. Nothing is stored or registered before somebody asks for it. */
class OfflineCopy extends ConnectedElement {
  #stop: AbortController | undefined;

  get #base(): string {
    return this.dataset["base"] ?? "/";
  }

  protected override connected(signal: AbortSignal): void {
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("keep", () => void this.#keep());
    press("remove", () => void this.#remove());
    press("stop", () => this.#stop?.abort());
    void this.#draw();
  }

  async #draw(before = ""): Promise<void> {
    // On insecure addresses and in some private windows browsers have neither, despite the types.
    const isAble = "caches" in window && "serviceWorker" in navigator && "locks" in navigator;
    const copy = isAble ? await keptCopy(this.#base).catch(() => undefined) : undefined;
    const published = isAble ? await this.#published() : undefined;
    const isNewest = copy !== undefined && copy.list.version === published?.version;
    this.#show("keep", isAble && published !== undefined && !isNewest);
    this.#show("remove", copy !== undefined);
    part(this, "keep").textContent = copy ? "Fetch the library as it is now" : "Keep this library on this device";
    const state = isAble ? (copy ? keptWords(copy, published) : offerWords(published)) : unable;
    say(this, "state", `${before} ${state}`.trim());
  }

  /** What is published now. Undefined without a connection. */
  async #published(): Promise<Published | undefined> {
    return fetch(this.#base + versionPath, { cache: "no-store" })
      .then(async (response) => (response.ok ? ((await response.json()) as Published) : undefined))
      .catch(() => undefined);
  }

  async #keep(): Promise<void> {
    if (this.#stop) return;
    this.#stop = new AbortController();
    this.#isBusy(true);
    say(this, "state", "Fetching the library. Leave this page open until it is all here.");
    let said = "";
    try {
      // A browser that agrees will not clear the copy by itself. Firefox asks the person first, which nothing waits for,
      // and some builds of WebKit cannot be asked.
      (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
      await fetchCopy({ base: this.#base, signal: this.#stop.signal, onProgress: this.#draws });
      await navigator.serviceWorker.register(`${this.#base}sw.js`, { scope: this.#base, updateViaCache: "none" });
      await navigator.serviceWorker.ready;
    } catch (error) {
      if (!(error instanceof CopyError)) console.error(error);
      said = failureWords[error instanceof CopyError ? error.reason : "browser"];
    }
    this.#stop = undefined;
    this.#isBusy(false);
    await this.#draw(said);
  }

  readonly #draws = (bytes: number, all: number): void => {
    part<HTMLProgressElement>(this, "bar").value = bytes / all;
    part(this, "done").textContent = `${sizeWords(bytes)} of ${sizeWords(all)}`;
  };

  async #remove(): Promise<void> {
    const isGone = await removeCopy(this.#base);
    await this.#draw(
      isGone
        ? "Removed. This browser has no copy any more."
        : "The browser has not deleted all of it. Try again, or clear this site’s data in the browser’s settings.",
    );
  }

  #show(name: string, isShown: boolean): void {
    part(this, name).hidden = !isShown;
  }

  #isBusy(isBusy: boolean): void {
    this.#show("progress", isBusy);
    this.#show("stop", isBusy);
    this.#show("keep", !isBusy);
    if (isBusy) {
      this.#show("remove", false);
      part(this, "stop").focus();
    } else part(this, "keep").focus();
  }
}

const offerWords = (published: Published | undefined): string =>
  published
    ? `Not kept on this device. It takes about ${sizeWords(published.bytes)} of its storage.`
    : "Not kept on this device. There is no connection just now, so it cannot be fetched.";

function keptWords({ keptAt, list }: KeptCopy, published: Published | undefined): string {
  const kept = `Kept whole on this device on ${ageWords(localDay(new Date(keptAt)), today())}: ${sizeWords(list.bytes)}. Every page, the search and self-assessments work without a connection.`;
  if (!published) return `${kept} Without a connection it cannot be said whether the library has changed since.`;
  return published.version === list.version
    ? `${kept} The library has not changed since.`
    : `${kept} The library has changed since. Your self-assessments stay as they are.`;
}

customElements.define("offline-copy", OfflineCopy);
