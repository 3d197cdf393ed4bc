import { expect, test } from "vitest";
import { isClaimedBy, type HeldName } from "../../../../src/kept/things/held-name.ts";
import { thingIds, namesOfThings } from "../../../../src/kept/things/about-things.ts";

const names = thingIds.flatMap((kind) => namesOfThings("/")[kind].map((name) => [kind, name] as const));

const kindsOf = (held: HeldName) => names.filter(([, name]) => isClaimedBy(held, name)).map(([kind]) => kind);

test.each<[HeldName, string[]]>([
  [{ in: "IndexedDB", name: "equity-evidence-library" }, ["assessments"]],
  [{ in: "Storage bucket", name: "second-copy" }, ["assessments"]],
  [{ in: "Cache storage", name: "equity-evidence-library offline 2026-11-27T10:00:00.000Z" }, ["offline"]],
  [{ in: "IndexedDB", name: "equity-evidence-library session" }, ["session"]],
  [{ in: "Storage bucket", name: "session-copy" }, ["session"]],
  [{ in: "Service worker", name: "/" }, ["offline"]],
  [{ in: "Session storage", name: "equity-evidence-library names" }, ["names"]],
  [{ in: "Local storage", name: "equity-evidence-library names" }, []],
  [{ in: "IndexedDB", name: "equity-evidence-library/another" }, []],
  [{ in: "Cache storage", name: "equity-evidence-library/another offline 2026-11-27T10:00:00.000Z" }, []],
  [{ in: "Service worker", name: "/another/" }, []],
])("what a browser holds as %o is of these kinds: %o", (held, kinds) => {
  expect(kindsOf(held)).toEqual(kinds);
});

test("every kind has names, and none is the name of two", () => {
  for (const kind of thingIds) expect(namesOfThings("/")[kind]).not.toEqual([]);
  for (const [kind, name] of names) expect(kindsOf(name)).toEqual([kind]);
});
