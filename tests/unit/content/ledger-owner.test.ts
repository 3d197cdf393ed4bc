import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { ledgerOwners } from "../../../src/content/ledger-owner.ts";
import { ledger, record, smallLibrary } from "../../fixtures/records.ts";

const days = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2027-01-01" };
const term = record("glossary", "visit", { id: "GT-001", term: "visit", definition: "A visit.", ...days });
const broken = { collection: "insights", slug: "torn", file: "content/insights/torn.mdx", raw: null, body: "" } as const;
const ownerOf = (address: string | undefined) => ledgerOwners(indexContent([...smallLibrary(), term], ledger, [broken]))(address);
const visits = { file: "content/case-studies/visits.mdx", id: "CS-01" };

test.each([
  ["an entry", "/case-studies/visits/", visits],
  ["a place on the page of an entry", "/case-studies/visits/#f1", visits],
  ["a glossary term, whose address is a place", "/glossary/#visit", { file: "content/glossary/visit.yaml", id: "GT-001" }],
  ["a file that could not be read, whose id is not known", "/insights/torn/", { file: broken.file, id: undefined }],
])("%s is owned by its file", (_, address, owner) => {
  expect(ownerOf(address)).toEqual(owner);
});

test.each([["/case-studies/gone/"], ["/glossary/#gone"], [undefined]])("nothing owns %s", (address) => {
  expect(ownerOf(address)).toBeUndefined();
});
