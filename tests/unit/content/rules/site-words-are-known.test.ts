import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { siteWordsAreKnown } from "../../../../src/content/rules/site-words-are-known.ts";
import { siteSchema } from "../../../../src/model/site.ts";
import { ledger, siteFields, smallLibrary } from "../../../fixtures/records.ts";

const problems = (change: object) => {
  const site = siteSchema.parse({ ...siteFields, ...change });
  return siteWordsAreKnown(indexContent(smallLibrary(), ledger, [], undefined, "content", site)).map(
    ({ file, at, what, remedy }) => [file, "path" in at ? at.path.join(".") : "", `${what} ${remedy}`],
  );
};

test("what site.yaml and themes name exists", () => {
  const links = [{ label: "Visits", path: "/case-studies/visits/" }];
  expect(problems({ strapline: "{source} sources", doors: [{ title: "In", text: "{what-works}", links }] })).toEqual([]);
});

test("a theme's framework and colour stand in site.yaml", () => {
  expect(problems({ frameworks: [] })).toEqual([
    ["content/themes/culture.mdx", "framework", "“what-works” is no framework of content/site.yaml. Add it there."],
  ]);
  expect(problems({ colours: { themes: { plums: "#7a2e6b" } } })).toEqual([
    ["content/themes/culture.mdx", "colour", "“plum” is no colour of content/site.yaml. Did you mean plums?"],
  ]);
});

test("a count that nothing is counted by is named with its place", () => {
  expect(problems({ intros: { theme: "The library has {sources} documents." } })).toEqual([
    ["content/site.yaml", "intros.theme", "“{sources}” is no count. Did you mean source?"],
  ]);
});

test("a checklist to begin with exists", () => {
  const [[file = "", at = "", words = ""] = []] = problems({ beginWithChecklists: ["CL-99"] });
  expect([file, at]).toEqual(["content/site.yaml", "beginWithChecklists.0"]);
  expect(words).toMatch(/^“CL-99” is no checklist\./);
});

test("a door that leads nowhere is named with its place", () => {
  const links = [{ label: "Visits", path: "/case-studies/visit/" }];
  expect(problems({ doors: [{ title: "In", text: "Here.", links }] })).toEqual([
    [
      "content/site.yaml",
      "doors.0.links.0.path",
      "The link /case-studies/visit/ leads to no page. Did you mean /case-studies/visits/?",
    ],
  ]);
});
