import { firstOf, part, say } from "../../../browser/dom.ts";
import { describeLikelyTwin, describeTwins, describeWorkbookChanges } from "../../messages/kept.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import type { Exported } from "../../model/exported.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { compareTwins } from "../../model/twins.ts";
import type { KeptTwin } from "../../session/kept-twin.ts";
import { StoreProblem } from "../../session/problems.ts";
import { changesOfWorkbook, takeWorkbook } from "../../session/workbook-files.ts";
import { onPress } from "../shared/on-press.ts";

interface Asked {
  /** The name of the file. */
  readonly name: string;
  /** Only of a workbook: what it held when it was made. */
  readonly exported: Exported | undefined;
  readonly keepBoth: () => void;
}

/**
 * Says how a file stands to the same assessment as this device keeps it, and lets the person choose. Fires
 * `kept-chosen` where the kept one is to be opened.
 * @param root the element that opens files
 */
export function askAboutTwin(root: HTMLElement, twin: KeptTwin, { name, exported, keepBoth }: Asked): void {
  const { kept, file, isGuess } = twin;
  const item = firstOf(root, "files-twin");
  const changes = exported && changesOfWorkbook(file, exported, kept.assessment);
  const words = () => {
    if (changes && isGuess) return describeLikelyTwin(assessmentName(kept.assessment), changes);
    if (changes) return describeWorkbookChanges(changes);
    return describeTwins(compareTwins(kept.assessment, file), kept.assessment, file, new Date().toISOString());
  };
  say(item, "file-name", plainDirection(name));
  say(item, "twin-words", words());
  part(item, "twin-take").hidden = !changes || changes.changes.length === 0;
  const settle = (act: () => void) =>
    onPress(() => {
      item.remove();
      say(root, "files-status", "");
      act();
    });
  const openKept = () => {
    root.dispatchEvent(new CustomEvent("kept-chosen", { bubbles: true, detail: kept.key }));
  };
  const take = async () => {
    try {
      await takeWorkbook(kept.key, file, exported ?? {});
      openKept();
    } catch (error) {
      say(root, "files-status", StoreProblem.from(error).message);
    }
  };
  part(item, "twin-kept").addEventListener("click", settle(openKept));
  part(item, "twin-take").addEventListener(
    "click",
    settle(() => void take()),
  );
  part(item, "twin-both").addEventListener("click", settle(keepBoth));
  part(root, "files-problems").append(item);
}
