import type { Answer } from "../../query/answer.ts";
import { NoWebAssembly } from "../../query/load-pagefind.ts";
import { importPart } from "../../../fetching/import-part.ts";
import { PartError } from "../../../fetching/part-error.ts";
import type { FacetForm } from "../facet-filters/facet-form.ts";
import { replaceWords } from "../../query/replace-words.ts";
import { writeView, type ViewState } from "../../state/view-state.ts";
import { broaderSentence, byNamesClause, countSentence, lackingSentence } from "./count-sentence.ts";
import type { Chosen } from "./look-elsewhere.ts";
import type { LostParts } from "./lost-parts.ts";
import { copyOf, part } from "../../../browser/dom.ts";

/** The address of the same view with these words quoted, so that the search takes them as typed. */
function asWritten(view: ViewState, words: Answer["corrected"]): string {
  const quoted = words.map(([from]) => [from, `"${from}"`] as const);
  return writeView({ ...view, query: replaceWords(view.query, quoted) });
}

type Elsewhere = typeof import("./look-elsewhere.ts");

/** The lines above the results: how many there are, what was corrected, and where to look instead. */
export class SearchSummary {
  readonly #root: HTMLElement;
  readonly #lost: LostParts;
  #said: Answer | undefined;

  constructor(root: HTMLElement, lost: LostParts) {
    this.#root = root;
    this.#lost = lost;
  }

  #part = <E extends HTMLElement>(name: string): E => part<E>(this.#root, name);

  rest(): void {
    this.#said = undefined;
    this.#part("status").textContent = "";
    this.#browse({ isOpen: false });
    for (const name of ["corrected", "offered", "explained", "elsewhere"]) this.#part(name).hidden = true;
  }

  /** Shows that a search is running, if nothing is shown yet. Older results stay until newer ones arrive. */
  begin(): void {
    const status = this.#part("status");
    if (!status.textContent) status.textContent = "Searching…";
  }

  fail(error: unknown): void {
    this.rest();
    this.#browse({ isOpen: true });
    const reason = error instanceof PartError ? error.reason : undefined;
    const cause = error instanceof NoWebAssembly ? "browser" : (reason ?? "fault");
    this.#part("status").textContent = copyOf(this.#root, `failed-${cause}`).textContent.trim();
    // Only our own faults go to the console. For a part that failed to load, the message on the page is enough.
    if (cause === "fault") console.error(error);
  }

  say(answer: Answer, view: ViewState, chosen: Chosen, facets: FacetForm): void {
    this.#said = answer;
    const meant = replaceWords(view.query, answer.corrected);
    const none = answer.answered === "no";
    const lacking = lackingSentence(answer.lacking);
    const broader = answer.others > 0 ? broaderSentence(answer.broader, answer.lacking, answer.others) : "";
    const counted = `${countSentence(answer.total, meant, [...chosen.values()])}${byNamesClause(answer.byNames)}.`;
    const sentences = [counted, lacking, broader].filter(Boolean).join(" ");
    if (!none) this.#part("status").textContent = sentences;
    this.#correction(answer, view, meant);
    this.#offer(answer, view);
    this.#explain(answer);
    this.#part("elsewhere").hidden = true;
    if (none) {
      void this.#lookElsewhere(answer, sentences, ({ lookElsewhere }) => {
        lookElsewhere(this.#root, counted, answer, view, chosen, facets);
      });
    }
    this.#browse({ isOpen: none });
  }

  /** Fetched only where nothing was found. Without it, the sentences stand alone, and all topics below. */
  async #lookElsewhere(answer: Answer, sentences: string, look: (by: Elsewhere) => void): Promise<void> {
    try {
      const elsewhere = await importPart(() => import("./look-elsewhere.ts"));
      if (this.#said === answer) look(elsewhere);
    } catch (error) {
      if (this.#said !== answer) return;
      this.#part("status").textContent = sentences;
      this.#lost.lose("elsewhere", error);
    }
  }

  /** The types and topics of the library stand folded below the list, open where there is none. */
  #browse({ isOpen }: { isOpen: boolean }): void {
    this.#part<HTMLDetailsElement>("browse").open = isOpen;
  }

  /** Said only where nothing is asked: a question names the corrected words too, so that there is one message. */
  #correction({ corrected, offered }: Answer, view: ViewState, meant: string): void {
    const place = this.#part("corrected");
    place.hidden = corrected.length === 0 || offered.length > 0;
    if (place.hidden) return;
    this.#part("meant").textContent = meant;
    this.#part("typed").textContent = view.query;
    this.#part<HTMLAnchorElement>("instead").href = asWritten(view, corrected);
  }

  /** What the glossary says of the term that was asked for. */
  #explain({ explained }: Answer): void {
    this.#part("explained").hidden = explained === undefined;
    if (!explained) return;
    this.#part("term").textContent = explained.title;
    this.#part("definition").textContent = explained.definition;
    this.#part<HTMLAnchorElement>("in-glossary").href = explained.url;
  }

  #offer({ corrected, offered }: Answer, view: ViewState): void {
    this.#part("offered").hidden = offered.length === 0;
    const query = replaceWords(view.query, [...corrected, ...offered]);
    this.#part("offer").textContent = query;
    this.#part<HTMLAnchorElement>("offer").href = writeView({ ...view, query });
    // What was corrected unasked can be taken back from here too, and what was asked is then answered.
    this.#part("or-typed").hidden = corrected.length === 0;
    this.#part<HTMLAnchorElement>("as-typed").href = asWritten(view, [...corrected, ...offered]);
  }
}
