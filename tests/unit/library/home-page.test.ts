import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { groupByFramework } from "../../../src/library/group-by-framework.ts";
import { homeThemes, newestEntries, openDoors } from "../../../src/library/home-page.ts";
import type { ContentRecord } from "../../../src/content/record.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { ledger, siteFields, smallLibrary } from "../../fixtures/records.ts";

const library = (change: object = {}, records: readonly ContentRecord[] = smallLibrary()) =>
  buildLibrary({ records, site: siteSchema.parse({ ...siteFields, ...change }), ledger });

test("the themes of the first framework that has any are counted in words, and a theme does not count itself", () => {
  const empty = { id: "none", title: "None", one: "nothing", many: "nothings" };
  const found = homeThemes(library({ frameworks: [empty, ...siteFields.frameworks] }));
  expect(found?.title).toBe("One theme of what works");
  expect(found?.themes.map(({ theme, count }) => [theme.id, count])).toEqual([["TH-01", 1]]);
});

test("a library without themes or entries has nothing to show of them", () => {
  expect(homeThemes(library({}, []))).toBeUndefined();
  expect(library({}, []).facet("theme").intro).toBe("The themes of this library.");
});

test("the newest entries are each of another type, and there are none in a first edition", () => {
  const editions = [
    { number: 1, date: "2026-01-01", note: "The first.", published: true },
    { number: 2, date: "2026-02-01", note: "The second." },
  ];
  expect(newestEntries(library({ editions })).map(({ id }) => id)).toEqual(["CL-01", "CS-01", "IN-01"]);
  expect(newestEntries(library())).toEqual([]);
});

test("a door leads to no type without entries, and is left out when nothing remains", () => {
  const link = (path: string) => ({ label: path, path });
  const doors = [
    { title: "Both", text: "Both.", links: [link("/sessions/"), link("/library/")] },
    { title: "None", text: "None.", links: [link("/sessions/")] },
  ];
  expect(openDoors(library({ doors })).map(({ title, links }) => [title, links.map(({ path }) => path)])).toEqual([
    ["Both", ["/library/"]],
  ]);
});

test("counts stand in the words of the site, and in the intro of the themes", () => {
  const counted = library({
    strapline: "{source} guide says",
    intros: { theme: "There is {what-works} theme." },
  });
  expect(counted.site.strapline).toBe("One guide says");
  expect(counted.site.intros.theme).toBe("There is one theme.");
  expect(counted.facet("theme").intro).toBe("One theme of what works.");
});

test("themes stand under their frameworks, in the order of site.yaml", () => {
  const small = library();
  expect(
    groupByFramework(small.ofType("theme"), small.site).map(({ title, entries }) => [title, entries.length]),
  ).toEqual([
    ["What works", 1],
    ["Foundations", 0],
  ]);
});

test("an entry says in what language its words are where that is not English", () => {
  expect(library().byId.get("CS-01")?.lang).toBeUndefined();
  expect(library({ language: "cy" }).byId.get("CS-01")?.lang).toBe("cy");
});
