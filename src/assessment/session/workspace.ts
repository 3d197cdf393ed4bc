import { beginAssessment } from "../model/begin.ts";
import type { Assessment } from "../model/assessment.ts";
import { byLastChange } from "../model/last-changed.ts";
import type { Change } from "../model/change.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { toOwnAnswers } from "../model/own-answers.ts";
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
 * The state that the elements of one page share: the questions of its checklist, the store and the open assessment.
 * Elements send changes here and draw the result. They read neither the store nor each other. Emits
 * - `leave` before the open assessment is replaced or closed: the last moment to send changes to it,
 * - `open` when another assessment was opened, or none is open,
 * - `change` when any tab has changed the open assessment,
 * - `status` when its saving status changes.
 */
class Workspace extends EventTarget {
  #definition: ChecklistDefinition | undefined;
  #store: Promise<Store<Assessment, Change>> | undefined;
  #open: OpenAssessment | undefined;
  /** The open assessment, if it came from a file of another device and nobody has said yet whose answers are given. */
  #fromElsewhere: { readonly opened: OpenAssessment; readonly file: Assessment } | undefined;
  readonly #unsent = new Map<object, "saving" | "unsaved">();

  /** The questions of this page’s checklist. Throws on pages without one. */
  get definition(): ChecklistDefinition {
    if (!this.#definition) throw new Error("This page has no checklist.");
    return this.#definition;
  }

  set definition(definition: ChecklistDefinition) {
    this.#definition = definition;
  }

  /** Opened on first use. Until then this site keeps nothing in the browser. */
  get store(): Promise<Store<Assessment, Change>> {
    this.#store ??= openStore(assessmentKind);
    return this.#store;
  }

  get assessment(): Assessment | undefined {
    return this.#open?.assessment;
  }

  /** The open assessment itself, for more than showing and changing it: files, or saving as new. */
  get opened(): OpenAssessment | undefined {
    return this.#open;
  }

  /** The status is never `saved` while a field holds text that is not in the assessment yet, whatever the reason. */
  get status(): SaveStatus | undefined {
    const status = this.#open?.status;
    if (status?.state !== "saved" || this.#unsent.size === 0) return status;
    return { ...status, state: [...this.#unsent.values()].includes("unsaved") ? "unsaved" : "saving" };
  }

  /** Records whether a field holds text that is not in the assessment yet. */
  noteField(field: object, state: SaveStatus["state"]): void {
    if ((this.#unsent.get(field) ?? "saved") === state) return;
    if (state === "saved") this.#unsent.delete(field);
    else this.#unsent.set(field, state);
    this.dispatchEvent(new Event("status"));
  }

  /** The assessments on this device, of one checklist if given. Creates no storage. */
  async kept(checklist?: string): Promise<readonly SavedAssessment[]> {
    if (!this.#store && !(await hasStoredData(assessmentKind.names))) return [];
    const all = (await (await this.store).list()).map(toSaved).filter(isReadable);
    const own = checklist ? all.filter(({ assessment }) => assessment.checklist === checklist) : all;
    const compare = byLastChange(new Date().toISOString());
    return own.toSorted((a, b) => compare(a.assessment, b.assessment));
  }

  /** Starts an assessment of this page's checklist. Only from now on is anything kept. */
  async start(): Promise<void> {
    await this.show(beginAssessment(this.definition, stampNow()), null);
  }

  /**
   * Opens a new assessment (a round, a consensus, a file) and keeps it. `lastExportedAt` is the time of its last file.
   */
  async show(assessment: Assessment, lastExportedAt: string | null): Promise<void> {
    this.#replace(OpenAssessment.begin(await this.store, assessment, lastExportedAt));
  }

  /** Keeps an assessment from a file beside the open one. */
  async keep(assessment: Assessment): Promise<void> {
    await (await this.store).add(assessment, new Date().toISOString());
  }

  /** Opens an assessment from a file and keeps it. */
  async showFile(assessment: Assessment): Promise<void> {
    const kept = await this.kept(assessment.checklist).catch(() => []);
    const isKnown = assessment.combinedFrom.length > 0 || kept.some((each) => each.assessment.id === assessment.id);
    const opened = OpenAssessment.begin(await this.store, assessment, new Date().toISOString());
    this.#fromElsewhere = isKnown ? undefined : { opened, file: assessment };
    this.#replace(opened);
  }

  /** Whether the open assessment came from a file of another device, and it is open whose answers are given in it. */
  get isFromElsewhere(): boolean {
    return this.#open !== undefined && this.#open === this.#fromElsewhere?.opened;
  }

  /** Settles whose answers are given. Those of somebody else become an assessment of their own (`own-answers.ts`). */
  settleOrigin(choice: "own" | "same"): void {
    const [{ assessment }, file] = [this, this.isFromElsewhere ? this.#fromElsewhere?.file : undefined];
    this.#fromElsewhere = undefined;
    if (choice === "same" || !assessment || !file) return;
    for (const change of toOwnAnswers(assessment, file, crypto.randomUUID())) this.change(change);
  }

  /** Opens the stored assessment with a key. Rejects with a StoreProblem. */
  async open(key: string): Promise<void> {
    this.#replace(await OpenAssessment.open(await this.store, key));
  }

  /** Closes the open assessment. Waiting changes are still saved. */
  close(): void {
    this.#replace(undefined);
  }

  /**
   * Deletes the open assessment from this device, then reads to confirm that it is gone. If that fails, it is opened
   * again. Rejects with a StoreProblem.
   */
  async remove(): Promise<void> {
    const opened = this.#open;
    // A change that is still on its way to the store would bring the record back.
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
   * Notes that a file holds the confirmed state of an assessment. If noting fails, the person is reminded once too
   * often, which does no harm. Wherever work is saved, the page reports failing storage.
   */
  async markExported({ key, assessment }: ConfirmedAssessment): Promise<void> {
    if (key === undefined) return;
    const store = await this.store;
    await store.markExported(key, new Date().toISOString(), assessment.updated).catch(() => undefined);
  }

  /** Calls back when any tab changes the stored assessments. Returns a function that ends this. */
  async watchKept(listener: () => void): Promise<() => void> {
    return (await this.store).subscribe(listener);
  }

  /** Makes a change. If it cannot be kept, nothing changes and the reason is returned in words. */
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

/** The instance that this page shares. */
export const workspace = new Workspace();
