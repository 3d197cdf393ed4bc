import { expect, test } from "vitest";
import { placeName, placeOf } from "../../../../src/sessions/parts/part-place.ts";

const choice = (id: string, path: string) => ({ id, path, type: "Case study", title: "A title" });

test.each([
  ["CS-07", "/case-studies/a/", "entry", "/case-studies/a/", undefined],
  ["CS-07.f1", "/case-studies/a/#f1", "finding", "/id/CS-07.f1/", "f1"],
  ["CL-01.i02", "/checklists/b/#i02", "question", "/id/CL-01.i02/", "i02"],
  ["CS-07/what-they-did", "/case-studies/a/#what-they-did", "section", "/case-studies/a/", "what-they-did"],
])("%s is read from the page that says it whole", (id, path, kind, page, fragment) => {
  expect(placeOf(choice(id, path))).toMatchObject({ kind, page, fragment, home: path.split("#")[0] });
});

test("a section is called with its entry, and all else by its title", () => {
  const of = "Calls before the ferry";
  expect(placeName({ kind: "section", title: "What they did", of })).toBe("What they did (Calls before the ferry)");
  expect(placeName({ kind: "finding", title: "Fewer ferries were missed.", of })).toBe("Fewer ferries were missed.");
});
