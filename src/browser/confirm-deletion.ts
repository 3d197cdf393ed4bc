import { part, say } from "./dom.ts";

/**
 * Asks in the page’s dialog whether to delete.
 * @param title the question, which names what would be deleted
 * @param download puts it into files first, and returns a message for the person; the dialog stays open. A dialog without
 * a button for it needs none
 * @returns true if the person chose to delete
 */
export function confirmDeletion(
  root: ParentNode,
  title: string,
  download?: () => string | Promise<string>,
): Promise<boolean> {
  const dialog = part<HTMLDialogElement>(root, "dialog");
  say(dialog, "dialog-title", title);
  say(dialog, "dialog-status", "");
  // An earlier question may be closed while its `close` event is still to come. It must end here, not with the new one.
  dialog.dispatchEvent(new Event("close"));
  const ended = new AbortController();
  const { signal } = ended;
  // Screen readers read only messages inside the dialog while it is open.
  const save = async ({ detail }: MouseEvent) => {
    // The second press of a double press would make the file twice.
    if (detail > 1) return;
    say(dialog, "dialog-status", (await download?.()) ?? "");
  };
  return new Promise((resolve) => {
    const end = (choice: "delete" | "keep") => () => {
      ended.abort();
      dialog.close();
      resolve(choice === "delete");
    };
    if (download) part(dialog, "dialog-download").addEventListener("click", (event) => void save(event), { signal });
    part(dialog, "dialog-delete").addEventListener("click", end("delete"), { signal });
    part(dialog, "dialog-keep").addEventListener("click", end("keep"), { signal });
    // Escape closes the dialog too. Its event comes late, and the dialog may be open again with another question by
    // then.
    const closed = () => {
      if (!dialog.open) end("keep")();
    };
    dialog.addEventListener("close", closed, { signal });
    dialog.showModal();
    part(dialog, "dialog-keep").focus();
  });
}
