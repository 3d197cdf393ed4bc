import { part, say } from "../../../browser/dom.ts";

/**
 * Asks in the page’s dialog whether to delete.
 * @param title the question, naming what would go
 * @param download puts it into files first, and returns what to tell the person; the dialog stays
 * @returns true where the person chose to delete
 */
export function confirmDeletion(
  root: ParentNode,
  title: string,
  download: () => string | Promise<string>,
): Promise<boolean> {
  const dialog = part<HTMLDialogElement>(root, "dialog");
  say(dialog, "dialog-title", title);
  say(dialog, "dialog-status", "");
  // A question that was closed but whose event is still to come ends here, not with the new one.
  dialog.dispatchEvent(new Event("close"));
  const ended = new AbortController();
  const { signal } = ended;
  // What is said outside the dialog is not heard while it is open.
  const save = async () => {
    say(dialog, "dialog-status", await download());
  };
  return new Promise((resolve) => {
    const end = (choice: "delete" | "keep") => () => {
      ended.abort();
      dialog.close();
      resolve(choice === "delete");
    };
    part(dialog, "dialog-download").addEventListener("click", () => void save(), { signal });
    part(dialog, "dialog-delete").addEventListener("click", end("delete"), { signal });
    part(dialog, "dialog-keep").addEventListener("click", end("keep"), { signal });
    // Escape closes it too. The event comes late: by then the dialog may be open again with another question.
    const closed = () => {
      if (!dialog.open) end("keep")();
    };
    dialog.addEventListener("close", closed, { signal });
    dialog.showModal();
    part(dialog, "dialog-keep").focus();
  });
}
