import { checkContent } from "../../src/content/check-content.ts";
import { contentDir } from "../../src/content/content-dir.ts";
import { typeOf } from "../../src/content/content-index.ts";
import { entryTypes, type EntryType } from "../../src/model/entry-type.ts";
import { readingGrade, sentencesOf, wordsOf } from "./reading-grade.ts";

/**
 * Prints how the texts of each type read: words a sentence, Flesch-Kincaid grade, how much of them says what is not known,
 * and how many summaries contain a negative.
 */
const types: readonly EntryType[] = ["principle", "case-study", "insight", "theme", "checklist", "session"];
const limits = new Set(["What is not known", "Limits and gaps"]);
const negative = /\b(no|not|none|nothing|never|neither|nor|without|cannot|\w+n’t)\b/i;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const rounded = (number: number) => Math.round(number * 10) / 10;

const { entries, bodies } = checkContent(contentDir).index;
const rows = types.map((type) => {
  const texts = entries
    .filter((record) => typeOf(record) === type)
    .map((record) => {
      let section = "";
      const paragraphs = (bodies.get(record.file)?.blocks ?? []).flatMap(({ text }) => {
        const heading = /^#+\s+(.*)$/.exec(text);
        if (heading && /^##\s/.test(text)) section = heading[1] ?? "";
        return heading || text.startsWith("|") ? [] : [{ section, sentences: sentencesOf(text) }];
      });
      const summary = "summary" in record.data ? record.data.summary : "";
      return { summary, paragraphs };
    });
  const sentences = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  const shares = texts.map(({ paragraphs }) => {
    const count = (some: typeof paragraphs) => some.flatMap((one) => one.sentences.flatMap(wordsOf)).length;
    return (100 * count(paragraphs.filter((one) => limits.has(one.section)))) / Math.max(1, count(paragraphs));
  });
  return [
    entryTypes[type].many,
    {
      entries: texts.length,
      "words a sentence, median": median(sentences.map((sentence) => wordsOf(sentence).length)),
      "grade, median of entries": rounded(
        median(texts.map(({ paragraphs }) => readingGrade(paragraphs.flatMap((one) => one.sentences)))),
      ),
      "not known, median %": rounded(median(shares)),
      "summaries with a negative, %": Math.round(
        (100 * texts.filter(({ summary }) => negative.test(summary)).length) / Math.max(1, texts.length),
      ),
    },
  ] as const;
});
console.table(Object.fromEntries(rows));
