import { expect, test } from "vitest";
import { reportAddress } from "../../../src/model/report-address.ts";

const edition = "Edition 2, 2027-01-05";
const place = { id: "CS-07", address: "https://library.example/id/CS-07/" };
const filled = "entry=CS-07&address=https%3A%2F%2Flibrary.example%2Fid%2FCS-07%2F&edition=Edition%202%2C%202027-01-05";
const written =
  "subject=Report%20a%20mistake%3A%20CS-07&body=https%3A%2F%2Flibrary.example%2Fid%2FCS-07%2F%0D%0AEdition%202%2C%202027-01-05%0D%0A%0D%0A";

const at = (address: string, about?: typeof place) =>
  reportAddress({ reportMistake: { label: "Report a mistake", address }, edition }, about);

test("a site that names no address offers none, for an entry neither", () => {
  expect(reportAddress({ edition })).toBeUndefined();
  expect(reportAddress({ edition }, place)).toBeUndefined();
});

test.each([
  ["mailto:a@example.org", `mailto:a@example.org?${written}`],
  ["mailto:a@example.org?cc=b@example.org", `mailto:a@example.org?cc=b@example.org&${written}`],
  ["https://example.org/form", `https://example.org/form?${filled}`],
  ["https://example.org/form?kind=fault#top", `https://example.org/form?kind=fault&${filled}#top`],
])("%s says of which entry, at which address and in which edition", (address, whole) => {
  expect(at(address)).toBe(address);
  expect(at(address, place)).toBe(whole);
});
