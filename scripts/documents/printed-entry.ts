import type { Page } from "playwright";
import type { Entry } from "../../src/library/library.ts";
import type { Template } from "../../src/library/template.ts";
import { printedKinds, type PrintedKind } from "../../src/model/printed-document.ts";
import { openForPrint, printPage, type PrintedPage } from "./print-page.ts";

/** A PDF before it is a file. */
export interface Print extends PrintedPage {
  readonly name: string;
  readonly of: string;
  readonly kind: PrintedKind;
}

type Printable<T extends "checklist" | "session"> = Pick<Entry<T>, "id" | "slug" | "path" | "updated">;

/** Paths inside the host: `base` is the path the site is published under, with its slashes. */
const inHost = (base: string, path: string): string => `${base.slice(0, -1)}${path}`;

/** Large print begins at 16 points; the smallest text of the form is of 10. */
const LARGE_PRINT_SCALE = 1.6;

/** Lines grow with the text and need not: 14 points are then 8 mm, as on ruled paper, and two questions share a sheet. */
const largePrintLines =
  ".paper-line { min-height: 14pt; padding-top: 3pt } .question { padding: 4pt 0 5pt } .paper-form { margin: 6pt 0 }" +
  // The sign-off and the foot of the page share the last sheet, so that neither is cut or stands there alone.
  " .paper-form--sign-off { break-before: page }";

/** The blank form of a checklist, in both sizes. */
export async function printChecklist(
  page: Page,
  { id, slug, path, updated }: Printable<"checklist">,
  base: string,
): Promise<readonly Print[]> {
  await openForPrint(page, inHost(base, path));
  const about = { path: `${base}id/${id}/`, day: updated };
  const normal = await printPage(page, about);
  await page.addStyleTag({ content: largePrintLines });
  return [
    { ...normal, name: `${slug}.pdf`, of: id, kind: "blank" },
    {
      ...(await printPage(page, { ...about, scale: LARGE_PRINT_SCALE, paper: printedKinds["large-print"] })),
      name: `${slug}-large-print.pdf`,
      of: id,
      kind: "large-print",
    },
  ];
}

/** The hand-out of a session, which gives no ending away, and what its facilitator runs it from. */
export async function printSession(
  page: Page,
  { id, slug, path, updated }: Printable<"session">,
  base: string,
): Promise<readonly Print[]> {
  const about = { path: `${base}id/${id}/`, day: updated };
  const printPart = async (part: string, paper: string): Promise<PrintedPage> => {
    await openForPrint(page, inHost(base, path));
    // A place on the page that is open already asks for nothing, so the part is chosen on it.
    await page.evaluate((hash) => (location.hash = hash), part);
    await page.locator(`session-tabs[data-shown=${part}]`).waitFor();
    return printPage(page, { ...about, paper });
  };
  return [
    { ...(await printPart("hand-out", printedKinds.handout)), name: `${slug}-hand-out.pdf`, of: id, kind: "handout" },
    { ...(await printPart("run", printedKinds.notes)), name: `${slug}-notes.pdf`, of: id, kind: "notes" },
  ];
}

/** A template on sheets that lie on their side, as its page prints itself: first the form, then what the sources say. */
export async function printTemplate(
  page: Page,
  { slug, path, updated }: Pick<Template, "slug" | "path" | "updated">,
  base: string,
): Promise<Print> {
  const own = inHost(base, path);
  await openForPrint(page, own);
  const printed = await printPage(page, { path: own, day: updated, landscape: true });
  return { ...printed, name: `template-${slug}.pdf`, of: path, kind: "template" };
}
