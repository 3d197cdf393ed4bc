import { copyOf, part, say } from "../../../browser/dom.ts";
import type { Answer } from "../../query/engine.ts";

const groupNames = ["do", "tried", "check", "teach"] as const;

/** The groups above the list: links to what an answer says to do, what was tried, what to check and how to teach it. */
export class AnswerGroups {
  readonly #root: HTMLElement;
  #said: Answer | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  hide(): void {
    this.#said = undefined;
    part(this.#root, "groups").hidden = true;
  }

  /** Fills the groups. Where their links cannot be had there are none; the list below says all that was found. */
  async offer(answer: Answer): Promise<void> {
    this.#said = answer;
    const groups = await answer.groups().catch(() => undefined);
    if (this.#said !== answer) return;
    const filled = groupNames.map((name) => {
      const links = groups?.[name] ?? [];
      const place = part(this.#root, `group-${name}`);
      place.hidden = links.length === 0;
      const items = links.map(({ title, url, fragment }) => {
        const item = copyOf(this.#root, "group-link");
        say(item, "label", title);
        part(item, "label").setAttribute("href", fragment ? `${url}#${fragment}` : url);
        return item;
      });
      part(place, "links").replaceChildren(...items);
      return links.length;
    });
    part(this.#root, "groups").hidden = filled.every((count) => count === 0);
  }
}
