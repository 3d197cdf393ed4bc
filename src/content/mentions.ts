import type { Took } from "../model/case-study.ts";
import { ownerOf } from "../model/id.ts";
import type { Supports } from "../model/support.ts";
import { partsOfTemplate } from "../model/template.ts";
import { bodyOf, findingsOf, itemsOf, type ContentIndex, type EntryRecord, type TextRecord } from "./content-index.ts";
import type { Place } from "./problem.ts";
import type { RecordOf } from "./record.ts";

/** One id that an entry names in its fields or in its body. */
export interface Mention {
  readonly id: string;
  readonly at: Place;
  readonly as: "entry" | "theme" | "finding" | "item" | "unit" | "glossary" | "study";
}

const each = (ids: readonly string[], as: Mention["as"], ...path: (string | number)[]): Mention[] =>
  ids.map((id, i) => ({ id, as, at: { path: [...path, i] } }));

const permanentLink = /\]\(\/id\/([^/)]+)\//g;

function bodyMentions(record: TextRecord, index: ContentIndex): Mention[] {
  const kinds = { Cite: "unit", Finding: "finding", Term: "glossary" } as const;
  const marks = bodyOf(index, record.file).marks.map(({ component, id, line }): Mention => ({
    id,
    as: kinds[component],
    at: { bodyLine: line },
  }));
  const links = record.body.split("\n").flatMap((text, i) =>
    [...text.matchAll(permanentLink)].map((match): Mention => {
      const id = match[1] ?? "";
      const as = id.includes(".f") ? "finding" : id.includes(".i") ? "item" : "entry";
      return { id, as, at: { bodyLine: i + 1 } };
    }),
  );
  return [...marks, ...links];
}

function findingMentions(record: EntryRecord): Mention[] {
  return findingsOf(record).flatMap((finding, f) => [
    ...finding.values.map((value, v): Mention => ({
      id: value.unit,
      as: "unit",
      at: { path: ["findings", f, "values", v, "unit"] },
    })),
    ...each(finding.units, "unit", "findings", f, "units"),
    ...(finding.study.startsWith("RF-")
      ? [{ id: finding.study, as: "study", at: { path: ["findings", f, "study"] } } as const]
      : []),
  ]);
}

const supportMentions = ({ findings, units }: Supports): Mention[] => [
  ...findings.map(({ id }, i): Mention => ({ id, as: "finding", at: { path: ["supports", "findings", i, "id"] } })),
  ...each(units, "unit", "supports", "units"),
];

const stepMentions = ({ unit }: { readonly unit?: string | undefined }): Mention[] =>
  unit === undefined ? [] : [{ id: unit, as: "unit", at: { path: ["step", "unit"] } }];

const tookMentions = (took: Took): Mention[] =>
  Object.entries(took).flatMap(([what, reported]) =>
    reported ? [{ id: reported.unit, as: "unit", at: { path: ["took", what, "unit"] } } as const] : [],
  );

function typeMentions(record: EntryRecord): Mention[] {
  switch (record.collection) {
    case "themes":
    case "references":
    case "glossary":
      return each(record.data.units, "unit", "units");
    case "principles":
      return supportMentions(record.data.supports);
    case "insights":
      return [...supportMentions(record.data.supports), ...stepMentions(record.data.step)];
    case "checklists":
      return itemsOf(record).flatMap(({ item, path }) => [
        ...each(item.learn, "entry", ...path, "learn"),
        ...each(item.units, "unit", ...path, "units"),
        ...each(item.sameAs, "item", ...path, "sameAs"),
      ]);
    case "sessions":
      return [
        ...record.data.concealed.map(({ entry }, i): Mention => ({
          id: entry,
          as: "entry",
          at: { path: ["concealed", i, "entry"] },
        })),
        ...record.data.steps.flatMap((step, i) => each(step.entries, "entry", "steps", i, "entries")),
      ];
    case "sources":
      return record.data.outline.flatMap((unit, i) =>
        unit.parent ? [{ id: unit.parent, as: "unit", at: { path: ["outline", i, "parent"] } } as const] : [],
      );
    case "case-studies":
      return tookMentions(record.data.took);
  }
}

function sharedMentions(record: EntryRecord): Mention[] {
  if (!("related" in record.data)) return [];
  return [
    ...each(record.data.themes, "theme", "themes"),
    ...each(record.data.related, "entry", "related"),
    ...record.data.sources.flatMap((source, i) => [
      { id: source.source, as: "entry", at: { path: ["sources", i, "source"] } } as const,
      ...each(source.units, "unit", "sources", i, "units"),
    ]),
  ];
}

const templateMentions = ({ data }: RecordOf<"templates">): Mention[] => [
  ...partsOfTemplate(data).flatMap(({ part, path }) =>
    part.said.flatMap(({ units }, s) => each(units, "unit", ...path, "said", s, "units")),
  ),
  ...each(data.related, "entry", "related"),
];

/**
 * Returns every id that a record names, with its place. Pages of the site name ids only in their text, templates only
 * in their fields.
 */
export function mentionsOf(record: TextRecord, index: ContentIndex): Mention[] {
  if (record.collection === "templates") return templateMentions(record);
  if (record.collection === "pages") return bodyMentions(record, index);
  return [
    ...sharedMentions(record),
    ...typeMentions(record),
    ...findingMentions(record),
    ...bodyMentions(record, index),
  ].filter((mention) => ownerOf(mention.id) !== "");
}

/** Returns every unit that an entry names itself, or through a finding that it names or shows. */
export function unitsMentioned(record: EntryRecord, index: ContentIndex): string[] {
  return mentionsOf(record, index).flatMap(({ id, as }) => {
    const finding = as === "finding" ? index.findings.get(id) : undefined;
    return finding ? [...finding.values.map(({ unit }) => unit), ...finding.units] : [id];
  });
}
