import type { LibraryExport } from "../../../exports/library-json.ts";
import type { Answer } from "../../query/answer.ts";
import { readJsonPart } from "../../query/read-part.ts";
import { importPart } from "../../../fetching/import-part.ts";
import { PartError } from "../../../fetching/part-error.ts";
import { part } from "../../../browser/dom.ts";

const failed = {
  connection: "The table could not be fetched. Check the connection and try again.",
  site: "The table is missing from the site just now. Try again in a minute.",
  fault: "The table could not be made: this page has a fault.",
};

/** Ways to share a view: copy its address, save its entries as a table, print its whole list. */
export class ShareView {
  readonly #place: HTMLElement;
  readonly #base: string;

  constructor(place: HTMLElement, base: string) {
    this.#place = place;
    this.#base = base;
  }

  hide(): void {
    this.#place.hidden = true;
  }

  /** `drawAll` puts every result into the list, so that all are printed. It returns whether it succeeded. */
  offer(answer: Answer, drawAll: () => Promise<boolean>): void {
    this.#place.hidden = answer.answered === "no";
    this.#place.querySelector("copy-link a")?.setAttribute("href", location.href);
    part<HTMLButtonElement>(this.#place, "download").onclick = ({ detail }) => {
      // The second press of a double press would save the table twice.
      if (detail < 2) void this.#download(answer.ids);
    };
    part<HTMLButtonElement>(this.#place, "print").onclick = () =>
      void drawAll().then((drawn) => {
        if (drawn) window.print();
      });
  }

  async #download(ids: readonly string[]): Promise<void> {
    const status = part(this.#place, "shared");
    status.textContent = "";
    try {
      const [library, { saveTable }] = await Promise.all([
        readJsonPart<LibraryExport>(`${this.#base}data/library.json`),
        // Fetched only on request, because few people save the table.
        importPart(() => import("./save-table.ts")),
      ]);
      saveTable(ids, library);
    } catch (error) {
      status.textContent = failed[error instanceof PartError ? error.reason : "fault"];
      if (!(error instanceof PartError)) console.error(error);
    }
  }
}
