import { z } from "astro/zod";
import { countOf } from "./count.ts";

/** What is printed to PDF, and the name of its link. */
export const printedKinds = {
  blank: "Blank form",
  "large-print": "Blank form in large print",
  handout: "Hand-out",
  notes: "Plan and notes for the facilitator",
  template: "Form to print, and what the sources say of it",
  theme: "Theme with all its entries",
  book: "The whole library as one book",
} as const;
export type PrintedKind = keyof typeof printedKinds;

const printedDocument = z.strictObject({
  /** Its file in the folder of documents. */
  name: z.string().regex(/^[a-z\d-]+\.pdf$/),
  /** The id of the entry that it prints, or the path of a template; `library` for the book. */
  of: z.string().min(1),
  kind: z.enum(Object.keys(printedKinds) as [PrintedKind, ...PrintedKind[]]),
  bytes: z.int().positive(),
  pages: z.int().positive(),
});

/** One PDF that was printed from the built site. */
export type PrintedDocument = Readonly<z.infer<typeof printedDocument>>;

/** The list that stands beside the PDFs. `edition` tells of which content they are (`edition-print.ts`). */
export const printedListSchema = z.strictObject({ edition: z.string().min(1), documents: z.array(printedDocument) });

/** The name of the list in the folder of documents. */
export const printedListName = "documents.json";

/** A size in words, rounded up: “147 KB”, “3.2 MB”. A kilobyte is 1,000 bytes. */
export const describeBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

/** What a link must say before somebody fetches a file: “PDF, 6 pages, 147 KB”. */
export const describePrinted = ({ pages, bytes }: Pick<PrintedDocument, "pages" | "bytes">): string =>
  `PDF, ${countOf(pages, "page")}, ${describeBytes(bytes)}`;
