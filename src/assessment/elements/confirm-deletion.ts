import { part, say } from "../../elements/part.ts";

/**
 * Asks in the page’s dialog whether to delete.
 * @param title the question, naming what would go
 * @param download puts it into files first; the dialog stays
 * @returns true where the person chose to delete
 */
export function confirmDeletion(root: ParentNode, title: string, download: () => void): Promise<boolean> {
  const dialog = part<HTMLDialogElement>(root, "dialog");
  say(dialog, "dialog-title", title);
  const ended = new AbortController();
  const { signal } = ended;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const end = (isConfirmed: boolean) => () => {
    ended.abort();
    dialog.close();
    resolve(isConfirmed);
  };
  part(dialog, "dialog-download").addEventListener("click", download, { signal });
  part(dialog, "dialog-delete").addEventListener("click", end(true), { signal });
  part(dialog, "dialog-keep").addEventListener("click", end(false), { signal });
  // Escape closes it too.
  dialog.addEventListener("close", end(false), { signal });
  dialog.showModal();
  part(dialog, "dialog-keep").focus();
  return promise;
}
