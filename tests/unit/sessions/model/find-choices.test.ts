import { expect, test } from "vitest";
import { findChoices } from "../../../../src/sessions/model/find-choices.ts";

const choices = [
  { id: "CS-01.f1", type: "Finding", title: "Loans rose", path: "/a/#f1", of: "An evening shelf" },
  { id: "CS-01", type: "Case study", title: "An evening shelf", path: "/a/" },
  { id: "CL-01.i01", type: "Question", title: "Who doesn’t come?", path: "/b/#i01", of: "Fair lending" },
];
const found = (typed: string) => findChoices(choices, typed).map(({ id }) => id);

test.each([
  ["", []],
  ["   ", []],
  ["evening", ["CS-01", "CS-01.f1"]],
  ["SHELF an", ["CS-01", "CS-01.f1"]],
  ["cs-01", ["CS-01.f1", "CS-01"]],
  ["finding", ["CS-01.f1"]],
  ["doesn't", ["CL-01.i01"]],
  ["evening ferry", []],
  ["https://library.example/base/a/", ["CS-01"]],
  [" https://library.example/base/a/#f1 ", ["CS-01.f1"]],
  ["https://library.example/id/CL-01.i01/", ["CL-01.i01"]],
  ["https://library.example/elsewhere/", []],
])("“%s” finds %j, titles first", (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});
