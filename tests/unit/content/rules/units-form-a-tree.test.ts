import { expect, test } from "vitest";
import { findProblems } from "../../../../src/content/rules/index.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import type { ContentRecord } from "../../../../src/content/record.ts";
import { ledger, smallLibrary, source } from "../../../fixtures/records.ts";

const outlineOf = (record: ContentRecord) => (record.collection === "sources" ? record.data.outline : []);

const messages = (records: ContentRecord[]) =>
  findProblems(indexContent(records, ledger)).map(({ what, remedy }) => `${what} ${remedy}`);

test.each([
  ["itself", { "guide.one": "guide.one" }],
  ["a part of itself", { "guide.one": "guide.one.claim.1" }],
  ["one that neither is cited", { "guide.one.rec.1": "guide.two", "guide.two": "guide.one.rec.1" }],
])("a unit inside %s is named, and the check ends", (_, parents: Record<string, string>) => {
  const outline = [...outlineOf(source()), { id: "guide.two", kind: "claim", label: "Two" }].map((unit) => ({
    ...unit,
    ...(parents[unit.id] ? { parent: parents[unit.id] } : {}),
  }));
  const [, ...rest] = smallLibrary();
  const found = messages([source({ outline }), ...rest]).filter((message) => message.includes(" stands inside "));
  expect(found.length).toBeGreaterThan(0);
  for (const [id, parent] of Object.entries(parents)) {
    expect(found).toContain(
      `${id} stands inside ${parent}, which stands inside ${id}. Name the part of the document that holds it as its parent, or leave the parent out.`,
    );
  }
});
