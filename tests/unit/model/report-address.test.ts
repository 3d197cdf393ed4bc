import { expect, test } from "vitest";
import { reportAddress } from "../../../src/model/report-address.ts";

const at = (address: string, id?: string) =>
  reportAddress({ reportMistake: { label: "Report a mistake", address } }, id);

test("a site that names no address offers none, for an entry neither", () => {
  expect(reportAddress({})).toBeUndefined();
  expect(reportAddress({}, "CS-07")).toBeUndefined();
});

test.each([
  ["mailto:a@example.org", "mailto:a@example.org?subject=Report%20a%20mistake%3A%20CS-07"],
  [
    "mailto:a@example.org?cc=b@example.org",
    "mailto:a@example.org?cc=b@example.org&subject=Report%20a%20mistake%3A%20CS-07",
  ],
  ["https://example.org/form", "https://example.org/form?entry=CS-07"],
  ["https://example.org/form?kind=fault#top", "https://example.org/form?kind=fault&entry=CS-07#top"],
])("%s says of which entry", (address, whole) => {
  expect(at(address)).toBe(address);
  expect(at(address, "CS-07")).toBe(whole);
});
