import { ConnectedElement } from "../../browser/connected-element.ts";
import { copyText } from "../../browser/copy-text.ts";
import { part, say } from "../../browser/dom.ts";
import { saveFile } from "../../browser/download.ts";

/**
 * A text with a button that copies it and, where the element names a file, one that downloads it. Where copying fails,
 * the text is selected, so that a person can copy it by hand. Without the script the text can be selected too.
 */
class CopyText extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    for (const button of this.querySelectorAll("button")) {
      button.hidden = false;
      button.addEventListener("click", button.dataset["part"] === "save" ? this.#save : this.#copy, { signal });
    }
  }

  get #text(): string {
    return part(this, "text").textContent;
  }

  #copy = (): void => {
    copyText(this.#text).then(
      () => {
        say(this, "status", "Copied");
        setTimeout(this.#forget, 3000);
      },
      () => {
        say(this, "status", "Not copied. The text is selected: copy it with the keyboard or the menu of the browser.");
        const text = part(this, "text");
        text.closest("details")?.setAttribute("open", "");
        getSelection()?.selectAllChildren(text);
      },
    );
  };

  #save = ({ detail }: MouseEvent): void => {
    // The second press of a double press would save the file twice.
    if (detail > 1) return;
    const { file = "", type = "text/plain" } = this.dataset;
    // A page keeps line feeds alone; RIS and Windows end a line with both.
    saveFile(file, type, this.#text.replace(/\r?\n/g, "\r\n"));
  };

  #forget = (): void => {
    say(this, "status", "");
  };
}

customElements.define("copy-text", CopyText);
