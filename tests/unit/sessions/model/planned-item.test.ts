import { expect, test } from "vitest";
import { plannedItems } from "../../../../src/sessions/model/planned-item.ts";

test("items follow each other in time; one that the library does not have keeps its place", () => {
  const choice = { id: "CS-01", type: "Case study", title: "Lanterns", path: "/case-studies/lanterns/" };
  const item = (id: string, minutes: number) => ({ id, minutes, prompt: "", notes: "" });
  const planned = plannedItems({ title: "", items: [item("CS-01", 10), item("CS-99", 0), item("PR-01", 5)] }, (id) =>
    id === "CS-01" ? choice : undefined,
  );
  expect(planned.map(({ number, from }) => [number, from])).toEqual([
    [1, 0],
    [2, 10],
    [3, 10],
  ]);
  expect(planned.map((each) => each.choice)).toEqual([choice, undefined, undefined]);
});
