import type { Assessment } from "../model/assessment.ts";
import { assessmentName } from "../model/assessment-name.ts";
import { StoreProblem } from "../store/store-problem.ts";
import { workspace } from "../workspace.ts";
import { AssessmentElement } from "./assessment-element.ts";
import { downloadCopy } from "./download-copy.ts";
import { part, say } from "./part.ts";

/** Asks before it deletes the open assessment from this device, and says that it is gone only after looking for it. */
class DeleteAssessment extends AssessmentElement {
  protected override listen(signal: AbortSignal): void {
    const dialog = part<HTMLDialogElement>(this, "dialog");
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("delete", () => {
      dialog.showModal();
      part(this, "delete-cancel").focus();
    });
    press("delete-download", () => void downloadCopy());
    press("delete-cancel", () => {
      dialog.close();
    });
    press("delete-confirm", () => {
      dialog.close();
      void this.#delete();
    });
  }

  protected override draw(assessment: Assessment | undefined): void {
    part(this, "delete-panel").hidden = !assessment;
    if (!assessment) return;
    say(this, "deleted", "");
    say(this, "delete-name", assessmentName(assessment));
  }

  async #delete(): Promise<void> {
    const { opened } = workspace;
    // What is on its way to the store would come back.
    await opened?.retry();
    const key = opened?.confirmed.key;
    workspace.close();
    try {
      const store = await workspace.store;
      if (key !== undefined) {
        await store.remove(key);
        if (await store.get(key)) throw new StoreProblem("undeleted");
      }
      say(this, "deleted", "Deleted. Nothing of this assessment is left on this device.");
    } catch (error) {
      if (key !== undefined) await workspace.open(key).catch(() => undefined);
      say(this, "deleted", StoreProblem.from(error).message);
    }
  }
}

customElements.define("delete-assessment", DeleteAssessment);
