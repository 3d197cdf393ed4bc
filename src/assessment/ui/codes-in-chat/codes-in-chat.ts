import { ConnectedElement } from "../../../browser/connected-element.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { describeChat, describeFaults, type FoundInChat } from "../../messages/codes-in-chat.ts";
import { assessmentOfCode, codesInChat, type AnswerCode } from "../../session/chat.ts";
import { workspace } from "../../session/workspace.ts";
import type { OpenedFile } from "../open-files/open-files.ts";
import { onPress } from "../shared/on-press.ts";

/**
 * Finds the answer codes in the pasted text of a chat. Fires `assessment-opened` for each, as for a file; a listener
 * that has its answers already prevents the default. Says how many were found and which words could not be read.
 */
class CodesInChat extends ConnectedElement {
  /** Every code that was read, in the order of their numbers: one that is read again is the same person. */
  #known: readonly string[] = [];

  protected override connected(signal: AbortSignal): void {
    part(this, "chat-read").addEventListener("click", onPress(this.#read), { signal });
  }

  readonly #read = (): void => {
    const text = part<HTMLTextAreaElement>(this, "chat-text").value;
    const found = codesInChat(text, workspace.definition);
    const added = found.codes.filter((code) => this.#tell(code)).length;
    say(this, "chat-status", describeChat(found, added));
    this.#drawFaults(found);
  };

  /** @returns false if these answers are among those that are compared already */
  #tell(answers: AnswerCode): boolean {
    const { code } = answers;
    if (!this.#known.includes(code)) this.#known = [...this.#known, code];
    const name = `Code ${String(this.#known.indexOf(code) + 1)}`;
    const detail: OpenedFile = { name: code, code, assessment: assessmentOfCode(answers, workspace.definition, name) };
    return this.dispatchEvent(new CustomEvent("assessment-opened", { bubbles: true, cancelable: true, detail }));
  }

  #drawFaults(found: FoundInChat): void {
    const faults = describeFaults(found).map(({ word, reason }) => {
      const item = firstOf(this, "chat-fault");
      say(item, "chat-word", word);
      say(item, "chat-reason", reason);
      return item;
    });
    part(this, "chat-faults").replaceChildren(...faults);
    part(this, "chat-faults").hidden = faults.length === 0;
  }
}

customElements.define("codes-in-chat", CodesInChat);
