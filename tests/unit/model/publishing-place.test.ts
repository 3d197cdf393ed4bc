import { expect, test } from "vitest";
import { previewOrigin, readBasePath, readSiteUrl } from "../../../src/model/publishing-place.ts";

test.each([
  [undefined, previewOrigin],
  ["", previewOrigin],
  ["https://evidence.example.nhs.uk", "https://evidence.example.nhs.uk"],
  ["https://evidence.example.nhs.uk/", "https://evidence.example.nhs.uk"],
  ["http://intranet:8080", "http://intranet:8080"],
])("SITE_URL %j is read as %j", (text, origin) => {
  expect(readSiteUrl(text)).toBe(origin);
});

test.each([
  ["evidence.example.nhs.uk", "SITE_URL must begin with https://"],
  ["ftp://x.example", "SITE_URL must begin with https://"],
  ["https://x.example/lib", "Write SITE_URL=https://x.example BASE_PATH=/lib"],
  ["https://x.example/?from=mail", "names the host alone. Write SITE_URL=https://x.example BASE_PATH=/"],
  ["https://x.example/#top", "names the host alone. Write SITE_URL=https://x.example BASE_PATH=/"],
  ["https://editor@x.example", "names the host alone. Write SITE_URL=https://x.example BASE_PATH=/"],
])("SITE_URL %j is refused with what to write", (text, words) => {
  expect(() => readSiteUrl(text)).toThrow(words);
});

test.each([
  [undefined, "/"],
  ["/", "/"],
  ["library", "/library/"],
  ["/library", "/library/"],
  ["//library//north/", "/library/north/"],
])("BASE_PATH %j is read as %j", (text, base) => {
  expect(readBasePath(text)).toBe(base);
});

test.each(["https://x.example/lib", "/a b", "/../x", "/x?y"])("BASE_PATH %j is refused", (text) => {
  expect(() => readBasePath(text)).toThrow(/BASE_PATH must be a path such as \/library; “/);
});
