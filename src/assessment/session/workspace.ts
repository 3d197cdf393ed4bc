import { beginAssessment } from "../model/begin.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { OpenAssessment } from "./open-assessment.ts";
import type { SaveStatus } from "./open-kept.ts";
import { hasStoredData } from "../storage/device-storage.ts";
import { openStore } from "../storage/open-store.ts";
import { stampNow } from "../storage/stamp-now.ts";
import type { Store } from "../storage/store.ts";
import { StoreProblem } from "../storage/storage-problem.ts";
import { assessmentKind } from "./assessment-kind.ts";
import { type ConfirmedAssessment, isReadable, type SavedAssessment, toSaved } from "./saved-assessment.ts";

/**
 * What the elements of one page share: what its checklist asks, the store, and the assessment that is open. Elements
 * send changes here and draw what it tells them; none of them reads the store, or another element. Emits
 * - `leave` before another assessment is opened, or none: the last moment to send what belongs to the present one,
 * - `open` when another assessment is open, or none,
 * - `change` when the open one is another, by whatever tab,
 * - `status` when it is saved or not any more, or could not be.
 */
class Workspace extends EventTarget {
  #outline: ChecklistDefinition | undefined;
  #store: Promise<Store<Assessment, Change>> | undefined;
  #open: OpenAssessment | undefined;
  readonly #unsent = new Map<object, "saving" | "unsaved">();

  /** What the checklist of this page asks. Throws on pages without one. */
  get outline(): ChecklistDefinition {
    if (!this.#outline) throw new Error("This page has no checklist.");
    return this.#outline;
  }

  set outline(outline: ChecklistDefinition) {
    this.#outline = outline;
  }

  /** Opened on first use; before that nothing of this site is kept in the browser. */
  get store(): Promise<Store<Assessment, Change>> {
    this.#store ??= openStore(assessmentKind);
    return this.#store;
  }

  get assessment(): Assessment | undefined {
    return this.#open?.assessment;
  }

  /** The open assessment itself, for what is more than showing and changing: filing, saving anew. */
  get opened(): OpenAssessment | undefined {
    return this.#open;
  }

  /** Nothing is saved while a field holds something that it has not sent: yet, or because it cannot be kept. */
  get status(): SaveStatus | undefined {
    const status = this.#open?.status;
    if (status?.state !== "saved" || this.#unsent.size === 0) return status;
    return { ...status, state: [...this.#unsent.values()].includes("unsaved") ? "unsaved" : "saving" };
  }

  /** Takes note of how a field stands that is not, or is again, what the assessment says. */
  noteField(field: object, state: SaveStatus["state"]): void {
    if ((this.#unsent.get(field) ?? "saved") === state) return;
    if (state === "saved") this.#unsent.delete(field);
    else this.#unsent.set(field, state);
    this.dispatchEvent(new Event("status"));
  }

  /** What this device keeps, without creating anything where it keeps nothing; of this page's checklist alone if asked. */
  async kept(checklist?: string): Promise<readonly SavedAssessment[]> {
    if (!this.#store && !(await hasStoredData(assessmentKind.names))) return [];
    const all = (await (await this.store).list()).map(toSaved).filter(isReadable);
    const own = checklist ? all.filter(({ assessment }) => assessment.checklist === checklist) : all;
    return own.toSorted((a, b) => b.assessment.updated.localeCompare(a.assessment.updated));
  }

  /** Starts an assessment of this page's checklist: the first moment that anything is kept. */
  async start(): Promise<void> {
    await this.show(beginAssessment(this.outline, stampNow()), null);
  }

  /** Opens a new assessment (a round, a consensus, a file) and keeps it. `lastExportedAt` is when it was last in a file. */
  async show(assessment: Assessment, lastExportedAt: string | null): Promise<void> {
    this.#replace(OpenAssessment.begin(await this.store, assessment, lastExportedAt));
  }

  /** Opens what the store keeps under a key. Rejects with a StoreProblem. */
  async open(key: string): Promise<void> {
    this.#replace(await OpenAssessment.open(await this.store, key));
  }

  /** Closes the open assessment; what waits is still saved. */
  close(): void {
    this.#replace(undefined);
  }

  /**
   * Deletes the open assessment from this device and proves by reading that it is gone; where that fails it is open
   * again. Rejects with a StoreProblem.
   */
  async remove(): Promise<void> {
    const opened = this.#open;
    // What is on its way to the store would come back.
    await opened?.retry();
    const key = opened?.confirmed.key;
    this.close();
    if (key === undefined) return;
    try {
      const store = await this.store;
      await store.remove(key);
      if (await store.get(key)) throw new StoreProblem("undeleted");
    } catch (error) {
      await this.open(key).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Notes that a file holds what was confirmed of an assessment. Where that cannot be noted the person is reminded of
   * the file once too often, no more; that storage fails is said where work is saved.
   */
  async markExported({ key, assessment }: ConfirmedAssessment): Promise<void> {
    if (key === undefined) return;
    const store = await this.store;
    await store.markExported(key, new Date().toISOString(), assessment.updated).catch(() => undefined);
  }

  /** Calls back whenever any tab changes what is kept. Returns what ends it. */
  async watchKept(listener: () => void): Promise<() => void> {
    return (await this.store).subscribe(listener);
  }

  /** Makes a change. Returns what is wrong with it, in words, where it cannot be kept; then nothing has changed. */
  change(change: Change): string | undefined {
    try {
      this.#open?.change(change);
      return undefined;
    } catch (error) {
      if (error instanceof StoreProblem) return error.message;
      throw error;
    }
  }

  #replace(opened: OpenAssessment | undefined): void {
    this.dispatchEvent(new Event("leave"));
    this.#open?.close();
    this.#open = opened;
    const tell = (name: string) => () => {
      if (this.#open === opened) this.dispatchEvent(new Event(name));
    };
    opened?.addEventListener("change", tell("change"));
    opened?.addEventListener("status", tell("status"));
    this.dispatchEvent(new Event("open"));
  }
}

/** The one of this page. */
export const workspace = new Workspace();
