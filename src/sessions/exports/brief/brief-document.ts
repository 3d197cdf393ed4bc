import type { WordBlock, WordDocument } from "../../../word/word-document.ts";
import { wordBlocks } from "./word-blocks.ts";

/** One item of a brief: what it says, and its permanent address if the site has one. */
export interface BriefItem {
  readonly element: Element;
  readonly address: string | undefined;
}

interface Brief {
  readonly title: string;
  /** What stands under the title, and at the end: the library, its edition, its licence. */
  readonly about: readonly string[];
  readonly items: readonly BriefItem[];
  readonly foot: readonly string[];
  /** The library and its edition, in words, and the day of the edition, YYYY-MM-DD. */
  readonly library: string;
  readonly edition: string;
  readonly date: string;
  readonly language: string;
}

/** On a page the kind of an entry stands above its title. In Word it would belong to what comes before. */
function titleFirst(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const [kind, title, ...others] = blocks;
  const isAbove = kind && title && "text" in kind && "heading" in title;
  return isAbove ? [title, kind, ...others] : blocks;
}

const itemBlocks = ({ element, address }: BriefItem): readonly WordBlock[] => [
  ...titleFirst(wordBlocks(element)),
  ...(address === undefined ? [] : [{ text: "Permanent address:", link: { label: address, address } }]),
];

/** The evidence of a session as a Word document. It is dated by its edition, so that the same brief is the same file. */
export const briefDocument = ({ title, about, items, foot, ...of }: Brief): WordDocument => ({
  title,
  author: of.library,
  language: of.language,
  foot: `${of.library}, ${of.edition}`,
  made: `${of.date}T00:00:00Z`,
  blocks: [
    ...about.map((text) => ({ text })),
    ...items.flatMap(itemBlocks),
    { heading: "About this brief", level: 1 },
    ...foot.map((text) => ({ text })),
  ],
});
