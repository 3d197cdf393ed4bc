import { part, say } from "../../../browser/dom.ts";
import { savePack } from "./save-pack.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";

interface Question {
  readonly title: string;
  /** What would be lost. */
  readonly words: string;
  /** The name of the button that does it. */
  readonly act: string;
  /** The session that would be lost, which can be saved as a file first. */
  readonly mine: PreparedPack;
}

/** Asks in the page’s dialog before a session is lost. @returns whether the person chose to do it */
export function ask({ title, words, act, mine }: Question): Promise<boolean> {
  const dialog = part<HTMLDialogElement>(document, "dialog");
  say(dialog, "dialog-title", title);
  say(dialog, "dialog-words", words);
  say(dialog, "dialog-act", act);
  say(dialog, "dialog-said", "");
  const ended = new AbortController();
  const { signal } = ended;
  return new Promise((resolve) => {
    const end = (isMeant: boolean) => () => {
      ended.abort();
      dialog.close();
      resolve(isMeant);
    };
    const save = () => {
      say(dialog, "dialog-said", savePack(mine));
    };
    part(dialog, "dialog-save").addEventListener("click", save, { signal });
    part(dialog, "dialog-act").addEventListener("click", end(true), { signal });
    part(dialog, "dialog-cancel").addEventListener("click", end(false), { signal });
    // Escape closes it too.
    dialog.addEventListener("close", end(false), { signal });
    dialog.showModal();
    part(dialog, "dialog-cancel").focus();
  });
}
