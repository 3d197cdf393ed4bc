import { savedAssessments } from "../../assessment/session/saved-assessments.ts";
import { isReadable } from "../../assessment/session/saved-assessment.ts";
import { formatLocalDay } from "../../assessment/model/assessment-name.ts";
import { fileSize } from "../../assessment/model/file-size.ts";
import { countOf } from "../../model/count.ts";
import { sizeWords } from "../../model/size-words.ts";
import type { KeptThing } from "./kept-thing.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

export const keptAssessments: KeptThing = {
  id: "assessments",
  async look() {
    const records = await savedAssessments.list();
    if (records.length === 0) return "";
    const readable = records.filter(isReadable).map(({ assessment }) => assessment);
    const broken = records.flatMap((record) => (isReadable(record) ? [] : [record]));
    const bytes = sum(readable.map(fileSize)) + sum(broken.map(({ raw }) => raw.length));
    const [first] = readable.map(({ created }) => created).sort();
    const parts = [
      countOf(readable.length, "self-assessment"),
      broken.length > 0 && countOf(broken.length, "record that cannot be read", "records that cannot be read"),
      first !== undefined && `begun on ${formatLocalDay(first)}${readable.length > 1 ? " and later" : ""}`,
      `${sizeWords(bytes)} as files`,
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  },
  remove: () => savedAssessments.removeAll(),
};
