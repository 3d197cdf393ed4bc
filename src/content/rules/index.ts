import type { ContentIndex } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import { caveatsAreSaidOnce } from "./caveats-are-said-once.ts";
import { concealedEntriesAreOpened } from "./concealed-entries-are-opened.ts";
import { datesFollowEachOther } from "./dates-follow-each-other.ts";
import { fileNamesAreAddresses } from "./file-names-are-addresses.ts";
import { designsFitTheirContrast } from "./designs-fit-their-contrast.ts";
import { effectsAgreeWithValues } from "./effects-agree-with-values.ts";
import { examplesRaiseNothing } from "./examples-raise-nothing.ts";
import { factsAreCited } from "./facts-are-cited.ts";
import { fieldsStateKnownFigures } from "./fields-state-known-figures.ts";
import { figuresStandInTheirUnits } from "./figures-stand-in-their-units.ts";
import { findingsRestOnUnits } from "./findings-rest-on-units.ts";
import { findingsAreShown } from "./findings-are-shown.ts";
import { formerNamesAreFree } from "./former-names-are-free.ts";
import { gapsAreAboutGroups } from "./gaps-are-about-groups.ts";
import { gapsRestOnValues } from "./gaps-rest-on-values.ts";
import { headingsAreThere } from "./headings-are-there.ts";
import { headingsDescendInOrder } from "./headings-descend-in-order.ts";
import { idsAreUnique } from "./ids-are-unique.ts";
import { idsBelongToTheirEntry } from "./ids-belong-to-their-entry.ts";
import { linksLeadSomewhere } from "./links-lead-somewhere.ts";
import { noEmailAddresses } from "./no-email-addresses.ts";
import { numbersEqualTheirText } from "./numbers-equal-their-text.ts";
import { pagesAreWritten } from "./pages-are-written.ts";
import { placeholdersAreReplaced } from "./placeholders-are-replaced.ts";
import { publishedIdsRemain } from "./published-ids-remain.ts";
import { publishedTextsRemain } from "./published-texts-remain.ts";
import { questionsDiffer } from "./questions-differ.ts";
import { referencesResolve } from "./references-resolve.ts";
import { relatedAreOthers } from "./related-are-others.ts";
import { renamedFilesLeadOn } from "./renamed-files-lead-on.ts";
import type { Rule } from "./rule.ts";
import { retiredValuesLeadOn } from "./retired-values-lead-on.ts";
import { siteWordsAreKnown } from "./site-words-are-known.ts";
import { starterTextIsReplaced } from "./starter-text-is-replaced.ts";
import { stepsFillTheSession } from "./steps-fill-the-session.ts";
import { stepsStateKnownFigures } from "./steps-state-known-figures.ts";
import { supportsAreResults } from "./supports-are-results.ts";
import { templatesStateKnownFigures } from "./templates-state-known-figures.ts";
import { termsAreKnown } from "./terms-are-known.ts";
import { textIsPlainMdx } from "./text-is-plain-mdx.ts";
import { textsCanBeRead } from "./texts-can-be-read.ts";
import { timesStandInPeriods } from "./times-stand-in-periods.ts";
import { titlesAreUnique } from "./titles-are-unique.ts";
import { unitsAreUsed } from "./units-are-used.ts";
import { unitsExist } from "./units-exist.ts";
import { unitsFormATree } from "./units-form-a-tree.ts";

const rules: readonly Rule[] = [
  idsAreUnique,
  idsBelongToTheirEntry,
  referencesResolve,
  unitsExist,
  unitsFormATree,
  unitsAreUsed,
  termsAreKnown,
  datesFollowEachOther,
  headingsAreThere,
  headingsDescendInOrder,
  textIsPlainMdx,
  factsAreCited,
  figuresStandInTheirUnits,
  fieldsStateKnownFigures,
  stepsStateKnownFigures,
  templatesStateKnownFigures,
  stepsFillTheSession,
  concealedEntriesAreOpened,
  numbersEqualTheirText,
  findingsAreShown,
  findingsRestOnUnits,
  designsFitTheirContrast,
  effectsAgreeWithValues,
  gapsRestOnValues,
  gapsAreAboutGroups,
  timesStandInPeriods,
  caveatsAreSaidOnce,
  examplesRaiseNothing,
  supportsAreResults,
  linksLeadSomewhere,
  fileNamesAreAddresses,
  titlesAreUnique,
  textsCanBeRead,
  relatedAreOthers,
  questionsDiffer,
  noEmailAddresses,
  publishedIdsRemain,
  retiredValuesLeadOn,
  publishedTextsRemain,
  renamedFilesLeadOn,
  formerNamesAreFree,
  starterTextIsReplaced,
  placeholdersAreReplaced,
  pagesAreWritten,
  siteWordsAreKnown,
];

export const findProblems = (index: ContentIndex): Problem[] => rules.flatMap((rule) => rule(index));
