import type { TextRun } from "../../query/passage.ts";

/** Turns runs of text into nodes, with matched words in `<mark>`. Nothing in the text is read as markup. */
export const markedText = (runs: readonly TextRun[]): (Node | string)[] =>
  runs.map(({ text, matched }) => {
    if (!matched) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
