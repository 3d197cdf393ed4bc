import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { migrate, migrations, type Migrations } from "../../../../src/assessment/codec/migrations.ts";
import { bytesOf, version1, version1With } from "../../../fixtures/assessments/version-1.ts";

/** An imaginary version 0 called the organisation “team”, and one before it had no version’s number but -1. */
const imaginary: Migrations = {
  ...migrations,
  [-1]: ({ group, ...file }) => ({ ...file, team: group ?? "" }),
  0: ({ team, ...file }) => ({ ...file, organisation: team ?? "" }),
};

const old = (version: number, field: string) =>
  version1With('"version": 1', `"version": ${String(version)}`).replace('"organisation"', `"${field}"`);

describe("migrations", () => {
  test.each([
    [0, "team"],
    [-1, "group"],
  ])("a file of the imaginary version %i opens whole in the present one", (version, field) => {
    const decoded = decode(bytesOf(old(version, field)), {}, imaginary);
    expect(decoded).toMatchObject({ kind: "read", issues: [] });
    expect(decoded.kind === "read" && encode(decoded.assessment)).toBe(version1);
  });

  test("an older file is refused where no migration is known", () => {
    expect(decode(bytesOf(old(0, "team")))).toMatchObject({ kind: "refused", place: "version" });
  });

  test("the present version is not changed at all", () => {
    const file = { version: 2, x: "" };
    expect(migrate(file, imaginary)).toBe(file);
  });

  test("the input stays as it is", () => {
    const file = Object.freeze({ version: 0, team: "Northtown" });
    expect(migrate(file, imaginary)).toStrictEqual({ version: 2, organisation: "Northtown" });
  });
});
