import { decode } from "../codec/decode.ts";
import { encode } from "../codec/encode.ts";
import { asKept } from "../codec/import-error.ts";
import { wordsFor } from "../codec/place.ts";
import { applyMonotonic } from "../model/apply-monotonic.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Change } from "../model/change.ts";
import { fitsInFile } from "../model/file-size.ts";
import { type KeptKind, UnreadableText } from "../storage/kept-kind.ts";
import { assessmentNames } from "../storage/kept-names.ts";

/** Assessments as a kind of kept thing. Storage holds the text of a file, one record for each assessment. */
export const assessmentKind: KeptKind<Assessment, Change> = {
  names: assessmentNames,
  encode,
  decode: (text) => {
    const decoded = decode(new TextEncoder().encode(text));
    if (decoded.kind === "refused") return new UnreadableText(asKept(decoded.message));
    const [first] = decoded.issues;
    return first ? new UnreadableText(`${wordsFor(first.place)}: ${first.message}.`) : decoded.assessment;
  },
  applyChange: applyMonotonic,
  sizeProblem: (assessment) =>
    fitsInFile(assessment)
      ? undefined
      : "This cannot be kept: the assessment would be larger than 5 MB. Shorten other texts first.",
};
