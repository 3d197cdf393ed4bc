import { expect, test } from "vitest";
import { insightSchema } from "../../../src/model/insight.ts";
import { insight } from "../../fixtures/records.ts";

const faultsOf = (text: string) => {
  const step = { text, who: "service-team" };
  return insightSchema.safeParse({ ...insight().data, step }).error?.issues.map(({ message }) => message);
};

test("a first step is an order of at most 15 words", () => {
  expect(faultsOf(Array(15).fill("visit").join(" "))).toBeUndefined();
  expect(faultsOf(Array(16).fill("visit").join(" "))).toEqual(["must have at most 15 words"]);
});
