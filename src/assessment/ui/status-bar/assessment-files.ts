import type { Assessment } from "../../model/assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { onPress } from "../shared/on-press.ts";
import { part, say } from "../../../browser/dom.ts";
import { downloadCopy } from "./download-copy.ts";
import { downloadWorkbook } from "./download-workbook.ts";

/** Copies of the open assessment, its print, and the way out of it. */
class AssessmentFiles extends AssessmentElement {
  protected override listen(signal: AbortSignal): void {
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", onPress(act), { signal });
    };
    press("download", () => {
      say(this, "files-said", downloadCopy());
    });
    press("workbook", () => {
      say(this, "files-said", "Writing the workbook…");
      void downloadWorkbook().then((said) => {
        say(this, "files-said", said);
      });
    });
    press("print", () => {
      print();
    });
    press("close", () => {
      workspace.close();
    });
  }

  protected override replace(): void {
    say(this, "files-said", "");
  }

  protected override draw(_assessment: Assessment | undefined): void {
    // What it offers is the same for every assessment.
  }
}

customElements.define("assessment-files", AssessmentFiles);
