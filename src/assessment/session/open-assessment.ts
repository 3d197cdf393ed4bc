import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { readWhole } from "../storage/save-queue.ts";
import type { Store } from "../storage/store.ts";
import { OpenKept } from "./open-kept.ts";
import { type ConfirmedAssessment, toConfirmed } from "./saved-assessment.ts";

/** The one assessment that a page shows. */
export class OpenAssessment extends OpenKept<Assessment, Change> {
  /** Opens the stored assessment with a key. @throws StoreProblem, `gone` or `unreadable` among them. */
  static async open(store: Store<Assessment, Change>, key: string): Promise<OpenAssessment> {
    return new OpenAssessment(store, await readWhole(store, key));
  }

  /** Opens a new assessment, which is shown and can be changed at once, and adds it to the store. */
  static begin(
    store: Store<Assessment, Change>,
    assessment: Assessment,
    lastExportedAt: string | null = null,
  ): OpenAssessment {
    return new OpenAssessment(store, { value: assessment, changesSinceExport: 0, lastExportedAt });
  }

  /** As the person sees it, unsaved changes included. */
  get assessment(): Assessment {
    return this.value;
  }

  get confirmed(): ConfirmedAssessment {
    return toConfirmed(this.confirmedState);
  }
}
