import { expect, test } from "vitest";
import { assessmentNames, isAtRoot, namesUnder, rootNames } from "../../../../src/assessment/storage/kept-names.ts";

test("at the root all names are those of the first version", () => {
  expect(namesUnder("/")).toEqual({
    database: "equity-evidence-library",
    version: 1,
    objectStore: "assessments",
    bucket: "second-copy",
    lock: "equity-evidence-library",
    channel: "equity-evidence-library/assessments",
  });
  expect(rootNames).toEqual(namesUnder("/"));
});

test("a module that no build has touched is at the root", () => {
  expect(assessmentNames).toEqual(rootNames);
  expect(isAtRoot).toBe(true);
});

test("under a path the database, bucket, lock and channel carry it", () => {
  expect(namesUnder("/library/")).toEqual({
    database: "equity-evidence-library/library",
    version: 1,
    objectStore: "assessments",
    bucket: "second-copy-library",
    lock: "equity-evidence-library/library",
    channel: "equity-evidence-library/library/assessments",
  });
});

test("no two libraries of one origin share a name, however alike their paths are", () => {
  const long = "a".repeat(80);
  const paths = ["/", "/a/", "/A/", "/a/b/", "/a-b/", "/a_b/", "/a.b/", "/a~b/", "/a_2fb/", `/${long}/`, `/${long}b/`];
  for (const kept of ["database", "bucket", "lock", "channel"] as const) {
    expect(new Set(paths.map((path) => namesUnder(path)[kept])).size, kept).toBe(paths.length);
  }
});

test("every bucket has a name that the browser takes", () => {
  for (const path of ["/A~b.c/d_e/", `/${"Long.".repeat(30)}/`]) {
    expect(namesUnder(path).bucket).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
  }
});
