import { assessmentName } from "../../model/assessment-name.ts";
import { answeredOf } from "../../messages/answered-of.ts";
import type { SavedAssessment } from "../../session/saved-assessment.ts";
import { StoreProblem } from "../../session/problems.ts";
import { workspace } from "../../session/workspace.ts";
import { drawDeadlineLine } from "../deadlines/deadline-line.ts";
import { drawList } from "../shared/draw-list.ts";
import { copyOf, firstOf, part, say } from "../../../browser/dom.ts";

/** The most that are listed, the last changed first; the page of all of them has the rest. */
const MOST = 2;

/** A checklist of this library, as the page names it. */
interface Known {
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  /** The ids of its questions. */
  readonly asked: readonly string[];
}

const knownIn = (root: ParentNode): ReadonlyMap<string, Known> =>
  new Map(
    [...copyOf(root, "known").querySelectorAll("a")].map(({ dataset, href, textContent, lang }) => [
      dataset["checklist"] ?? "",
      { path: href, title: textContent, lang, asked: (dataset["asked"] ?? "").split(" ") },
    ]),
  );

/** Lists what is kept of the checklists that the page knows, and says in a table of them which round was the last. */
export async function listOpen(root: HTMLElement): Promise<void> {
  const known = knownIn(root);
  let kept: readonly SavedAssessment[];
  try {
    kept = (await workspace.kept()).filter(({ assessment }) => known.has(assessment.checklist));
  } catch (error) {
    // The page is whole without it, and the page of all assessments says what is wrong.
    if (error instanceof StoreProblem) return;
    throw error;
  }
  root.hidden = kept.length === 0;
  part(root, "open-more").hidden = kept.length <= MOST;
  say(root, "open-count", String(kept.length));
  drawDeadlineLine(
    root,
    kept.map(({ assessment }) => assessment),
  );
  drawList(
    part(root, "open-list"),
    kept.slice(0, MOST),
    ({ key }) => key,
    () => firstOf(root, "open-one"),
    (line, { key, assessment }) => {
      const checklist = known.get(assessment.checklist);
      if (!checklist) return;
      const name = assessmentName({ ...assessment, title: "no name yet" });
      part(line, "open-lead").hidden = kept.length > 1;
      say(line, "open-name", name);
      say(line, "open-title", checklist.title);
      part(line, "open-title").lang = checklist.lang;
      say(line, "open-answered", answeredOf(assessment, checklist.asked));
      say(line, "open-what", ` ${name}, ${checklist.title}`);
      part<HTMLAnchorElement>(line, "open-link").href = `${checklist.path}#open=${key}`;
    },
  );
  // The newest stands first, so that it is the one that stays.
  for (const { assessment } of kept.toReversed()) {
    const cell = document.querySelector(`[data-last-round="${assessment.checklist}"]`);
    const asked = known.get(assessment.checklist)?.asked ?? [];
    if (cell) cell.textContent = `${assessment.round || "No name"}, ${answeredOf(assessment, asked)}`;
  }
}
