import { copyOf, fill, part, say } from "../../../browser/dom.ts";
import type { Answer } from "../../query/answer.ts";
import type { AnswerGroups as Groups } from "../../query/answer-groups.ts";
import type { LostParts } from "../library-search/lost-parts.ts";
import { gapMarks } from "../results/row-facts.ts";

const groupNames = ["do", "tried", "check", "teach"] as const;

/** The groups above the list: links to what an answer says to do, what was tried, what to check and how to teach it. */
export class AnswerGroups {
  readonly #root: HTMLElement;
  readonly #lost: LostParts;
  #said: Answer | undefined;

  constructor(root: HTMLElement, lost: LostParts) {
    this.#root = root;
    this.#lost = lost;
  }

  hide(): void {
    this.#said = undefined;
    part(this.#root, "groups").hidden = true;
  }

  /** Fills the groups. Where their links cannot be had, that is said; the list below has all that was found. */
  async offer(answer: Answer): Promise<void> {
    this.#said = answer;
    try {
      const groups = await answer.groups();
      if (this.#said === answer) this.#show(groups);
    } catch (error) {
      if (this.#said !== answer) return;
      this.hide();
      this.#lost.lose("groups", error);
    }
  }

  #show(groups: Groups): void {
    const filled = groupNames.map((name) => {
      const links = groups[name];
      const place = part(this.#root, `group-${name}`);
      place.hidden = links.length === 0;
      const items = links.map(({ title, url, fragment, line, marks }) => {
        const item = copyOf(this.#root, "group-link");
        say(item, "label", title);
        fill(item, "line", [line]);
        fill(item, "marks", gapMarks(part<HTMLTemplateElement>(this.#root, "row").content, marks));
        part(item, "label").setAttribute("href", fragment ? `${url}#${fragment}` : url);
        return item;
      });
      part(place, "links").replaceChildren(...items);
      return links.length;
    });
    part(this.#root, "groups").hidden = filled.every((count) => count === 0);
  }
}
