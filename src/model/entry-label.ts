import { caseStudyKinds } from "./case-study.ts";
import { entryTypes, type EntryType } from "./entry-type.ts";

/** The type of an entry, for people. An unattributed example is never called a case study. */
export const entryLabel = ({ type, data }: { readonly type: EntryType; readonly data: object }): string =>
  type === "case-study" && "kind" in data && data.kind === "unattributed-example"
    ? caseStudyKinds["unattributed-example"]
    : entryTypes[type].one;
