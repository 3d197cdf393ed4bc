import { keptForm, type KeptPack } from "../../model/kept-pack.ts";
import type { PackChange } from "../../model/pack-change.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import type { OpenPack } from "../../storage/kept-pack.ts";
import { isPackKept } from "../../storage/pack-is-kept.ts";
import { fetchStorage, keepingProblem } from "./fetch-storage.ts";

export interface Keeping {
  /** `none` while nothing has been done that is to be kept. */
  readonly state: "none" | "saving" | "saved" | "unsaved";
  /** Why it is not kept, or may not be later, in words. */
  readonly problem: string | undefined;
}

/** The session that this device keeps, as the page knows it. Emits `change` when it or its state changes. */
export class PackKeeper extends EventTarget {
  #kept: OpenPack | undefined;
  #isStarting = false;
  #problem: string | undefined;
  /** The number of the library’s edition. */
  edition = 1;

  get value(): PreparedPack | undefined {
    return this.#kept?.value;
  }

  get keeping(): Keeping {
    const status = this.#kept?.status;
    const state = status?.state ?? (this.#isStarting ? "saving" : this.#problem ? "unsaved" : "none");
    return { state, problem: this.#problem ?? status?.problem?.message };
  }

  /** Whether it was removed from this device elsewhere. */
  get isGone(): boolean {
    return this.#kept?.status.problem?.kind === "gone";
  }

  /** A session as it is kept, in storage or in a file. */
  formOf(pack: PreparedPack): KeptPack {
    return keptForm(pack, this.edition, new Date().toISOString());
  }

  /** Looks for a kept session. Creates no storage. */
  async find(): Promise<void> {
    await this.#try(async () => {
      if (!this.#kept && (await isPackKept())) this.#listen(await (await fetchStorage()).openKeptPack());
    });
  }

  change(change: PackChange): void {
    this.#problem = undefined;
    try {
      this.#kept?.change(change);
    } catch (error) {
      this.#problem = keepingProblem(error);
    }
  }

  /**
   * Begins to keep a session, unless another tab has begun one meanwhile.
   * @param make returns it as it is once the storage is open
   * @returns whether it is kept now; false without a fault means that another one is
   */
  async begin(make: () => PreparedPack): Promise<boolean> {
    if (this.#isStarting) return false;
    this.#isStarting = true;
    let isBegun = false;
    await this.#try(async () => {
      const storage = await fetchStorage();
      const other = await storage.openKeptPack();
      this.#listen(other ?? (await storage.beginKeptPack(() => this.formOf(make()))));
      isBegun = !other;
    });
    this.#isStarting = false;
    return isBegun;
  }

  /** Keeps the value again, after it was removed elsewhere. */
  async keepAgain(): Promise<void> {
    await this.#kept?.saveAsNew();
  }

  /** Removes it from this device, and looks whether it is gone. @returns whether it is; if not, `keeping` says why */
  async remove(): Promise<boolean> {
    const kept = this.#kept;
    // A change that is still on its way to the store would bring it back.
    await kept?.retry();
    await this.#try(async () => {
      await (await fetchStorage()).removeKeptPack();
      kept?.close();
      this.#kept = undefined;
    });
    return !this.#kept;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#problem = undefined;
    try {
      await work();
    } catch (error) {
      this.#problem = keepingProblem(error);
    }
  }

  #listen(opened: OpenPack | undefined): void {
    this.#kept = opened;
    for (const name of ["change", "status"])
      opened?.addEventListener(name, () => {
        if (this.#kept === opened) this.dispatchEvent(new Event("change"));
      });
  }
}
