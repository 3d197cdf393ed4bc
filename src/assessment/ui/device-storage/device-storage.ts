import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { sizeWords } from "../../../model/size-words.ts";

const lasting =
  "The browser has agreed to keep it: it will not clear it by itself. You still can, and so can whoever runs this device.";
const passing =
  "The browser may clear it when the device runs short of room. Shared and virtual desktops often clear browsers at sign-out. Download a copy of what matters.";

/** Shows how much this site stores and whether it lasts. Requests lasting storage only if the person asks for it. */
class DeviceStorage extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    part(this, "storage-ask").addEventListener("click", () => void this.#ask(), { signal });
    void this.#draw();
  }

  async #draw(): Promise<void> {
    // Browsers have `navigator.storage` only on secure addresses, despite its type. Safari has `estimate` from version
    // 17 on.
    const storage = navigator.storage as StorageManager | undefined;
    if (!storage || !("estimate" in storage)) return;
    const [{ usage = 0 }, isLasting] = await Promise.all([storage.estimate(), storage.persisted()]);
    say(
      this,
      "storage-used",
      `This site uses about ${sizeWords(usage)} of this device’s storage, as the browser counts it.`,
    );
    say(this, "storage-lasting", isLasting ? lasting : passing);
    part(this, "storage-ask").hidden = isLasting;
    this.hidden = false;
  }

  async #ask(): Promise<void> {
    const isGranted = await navigator.storage.persist().catch(() => false);
    await this.#draw();
    if (isGranted) return;
    say(this, "storage-lasting", `The browser did not agree this time. ${passing}`);
  }
}

customElements.define("device-storage", DeviceStorage);
