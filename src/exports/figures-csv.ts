import type { Finding } from "../library/library.ts";
import { designs } from "../model/design.ts";
import { findingRoles } from "../model/finding-role.ts";
import type { FindingValue } from "../model/finding.ts";
import { gapWords } from "../model/gap.ts";
import { outcomes } from "../model/outcome.ts";
import { csv, type Cell } from "./csv.ts";

const heads = [
  "Finding",
  "Entry",
  "Title",
  "Address",
  "Role",
  "Statement",
  "Measure",
  "Better",
  "Population",
  "Clinical area",
  "Measure of",
  "Figures in one line",
  "Value label",
  "Group",
  "Place",
  "Period",
  "n",
  "Number",
  "As the source gives it",
  "Unit of the value",
  "Contrast",
  "Groups overlap",
  "Design",
  "Design in words",
  "Self-reported",
  "Outcome",
  "Effect on average",
  "Gaps",
  "Places",
  "Follow-up in months",
  "Reported by",
  "Study",
  "Units",
  "Read with care",
  "The gap is about",
] as const;

const yesOrNo = (value: boolean) => (value ? "yes" : "no");

const valueCells = (value: FindingValue | undefined): Cell[] => [
  value?.label ?? "",
  value?.group ?? "",
  value?.place ?? "",
  value?.period ?? "",
  value?.n ?? "",
  value?.number ?? "",
  value?.text ?? "",
  value?.unit ?? "",
];

function rowsOf(finding: Finding, addressOf: (path: string) => string): Cell[][] {
  const { entry, about, gaps } = finding;
  const before = [
    finding.id,
    entry.id,
    entry.title,
    addressOf(entry.path),
    findingRoles[finding.role].plain,
    finding.statement,
    finding.measure,
    finding.better,
    about.population.join("; "),
    about["clinical-area"].join("; "),
    finding.of,
    finding.text,
  ];
  const after = [
    finding.contrast,
    yesOrNo(finding.overlapping),
    finding.design,
    designs[finding.design].plain,
    yesOrNo(finding.selfReported),
    outcomes[finding.outcome].plain,
    finding.effect,
    gaps.map((gap) => `${gapWords(gap, finding)}: ${gap.between}`).join("; "),
    finding.sites ?? "",
    finding.followUpMonths ?? "",
    finding.reportedBy,
    finding.study,
    finding.citedUnits.map(({ id }) => id).join("; "),
    finding.caveat ?? "",
    finding.gapAbout.join("; "),
  ];
  const values = finding.values.length > 0 ? finding.values : [undefined];
  return values.map((value) => [...before, ...valueCells(value), ...after]);
}

/**
 * Every finding as a table for a spreadsheet: one row for each of its values, or one row if it has none, with the fields
 * of the finding in every row. Lists within a cell are parted by semicolons. It begins with a byte order mark, without
 * which Excel misreads UTF-8.
 */
export const figuresCsv = (findings: Iterable<Finding>, addressOf: (path: string) => string): string =>
  `\uFEFF${csv([heads, ...[...findings].flatMap((finding) => rowsOf(finding, addressOf))])}`;
