import { ConnectedElement } from "../../../browser/connected-element.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import { matrixCsv } from "../../exports/matrix-csv.ts";
import { comparedHead } from "../../messages/compared-head.ts";
import { answerMatrix, inTables, type MatrixRow } from "../../model/answer-matrix.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { ratingLabel } from "../../model/item-labels.ts";
import type { Respondent } from "../../model/respondents.ts";
import { onPress } from "../shared/on-press.ts";
import { saveWorkbook } from "../shared/save-workbook.ts";
import { saveCsv } from "../shared/save-csv.ts";

/** Everybody's answer to every question, as tables and as a file. Names stand in both as they are given. */
export class AnswerMatrix extends ConnectedElement {
  #respondents: readonly Respondent[] = [];
  #definition: ChecklistDefinition | undefined;

  protected override connected(signal: AbortSignal): void {
    part(this, "matrix-download").addEventListener("click", onPress(this.#download), { signal });
    const workbook = onPress(() => void this.#downloadWorkbook());
    part(this, "matrix-workbook").addEventListener("click", workbook, { signal });
  }

  draw(respondents: readonly Respondent[], definition: ChecklistDefinition): void {
    this.#respondents = respondents;
    this.#definition = definition;
    say(this, "matrix-status", "");
    part(this, "matrix-tables").replaceChildren(...inTables(respondents).map((some) => this.#table(some, definition)));
  }

  #table(respondents: readonly Respondent[], definition: ChecklistDefinition): HTMLElement {
    const box = firstOf(this, "matrix-table");
    const names = respondents.map(({ name }) => name);
    const caption = `What ${names.join(", ")} answered`;
    // A region needs a name, which it has only now.
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", caption);
    const table = box.querySelector("table");
    table?.caption?.append(caption);
    table?.tHead?.rows[0]?.append(...names.map((name) => heading("col", name)));
    const groups = answerMatrix(respondents, definition).map(({ section, rows }) => {
      const group = document.createElement("tbody");
      const title = heading("rowgroup", section.title);
      title.colSpan = names.length + 1;
      const first = group.insertRow();
      first.className = "answer-matrix__section";
      first.append(title);
      group.append(...rows.map((row) => questionRow(row, names, definition)));
      return group;
    });
    table?.append(...groups);
    return box;
  }

  /** Whose names the files carry. */
  get #named(): Assessment {
    const head = comparedHead(this.#respondents.map(({ assessment }) => assessment));
    return { ...head, respondent: "side by side" };
  }

  readonly #download = (): void => {
    if (!this.#definition) return;
    say(this, "matrix-status", saveCsv(this.#named, ".csv", matrixCsv(this.#respondents, this.#definition)));
  };

  async #downloadWorkbook(): Promise<void> {
    if (!this.#definition) return;
    const source = { definition: this.#definition, respondents: this.#respondents };
    const said = await saveWorkbook(this.#named, { kind: "matrix", source });
    say(this, "matrix-status", said);
  }
}

function heading(scope: "col" | "row" | "rowgroup", content: string | Node): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.append(content);
  return cell;
}

function questionRow(
  { item, answers }: MatrixRow,
  names: readonly string[],
  definition: ChecklistDefinition,
): HTMLElement {
  const row = document.createElement("tr");
  const link = document.createElement("a");
  link.href = `#${placeFragment(item.id)}`;
  link.textContent = item.ask;
  const cells = answers.map((answer, place) => {
    const cell = document.createElement("td");
    cell.dataset["label"] = names[place] ?? "";
    cell.dataset["rating"] = answer?.rating ?? "none";
    cell.textContent = ratingLabel(answer?.rating, definition) || "No answer";
    return cell;
  });
  row.append(heading("row", link), ...cells);
  return row;
}

customElements.define("answer-matrix", AnswerMatrix);
