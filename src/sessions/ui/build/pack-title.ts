import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part } from "../../../browser/dom.ts";
import { packOnPage } from "./pack-on-page.ts";
import { TypedText } from "./typed-text.ts";

/** The name of the session. */
class PackTitle extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const send = (from: string, to: string) => {
      packOnPage.change({ kind: "title", from, to });
    };
    const box = new TypedText(part<HTMLInputElement>(this, "title"), send, signal);
    const draw = () => {
      const { title } = packOnPage.pack;
      box.draw(title);
    };
    packOnPage.addEventListener("change", draw, { signal });
    draw();
  }
}

customElements.define("pack-title", PackTitle);
