import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { lackedBy } from "../../.browser-floor.mjs";
import { browserTargets } from "../../src/integrations/browser-floor.ts";

const rule = "browser-floor/no-younger-built-ins";

async function refused(text: string): Promise<string[]> {
  const eslint = new ESLint({ overrideConfigFile: ".eslint.config.mjs", ruleFilter: ({ ruleId }) => ruleId === rule });
  const [report] = await eslint.lintText(text, { filePath: "src/browser/today.ts" });
  return (
    report?.messages.flatMap(({ ruleId, message }) => (ruleId === rule ? [message.split(" ")[0] ?? ""] : [])) ?? []
  );
}

test("the linter refuses built-ins that the oldest browsers lack, by their types", async () => {
  const younger = `
    export const groups = Map.groupBy([1], String);
    export const { withResolvers } = Promise;
    export const any = AbortSignal.any([]);
    export const both = new Set([1]).intersection(new Set([2]));
    export const size = new URLSearchParams().size;
    export const doubled = [1].values().map((one) => one * 2);
    export const used = await navigator.storage.estimate();
  `;
  expect(await refused(younger)).toEqual([
    "groupBy",
    "withResolvers",
    "any",
    "intersection",
    "size",
    "map",
    "estimate",
  ]);
});

test("the linter allows what they have, what is asked for first, and names of our own", async () => {
  const allowed = `
    export const sorted = [1].map(String).toSorted().at(-1);
    export const sized = new Set([1]).size;
    export const own = { intersection: () => 1, groupBy: 2 };
    export const both = own.intersection() + own.groupBy;
    export const used = "estimate" in navigator.storage ? await navigator.storage.estimate() : undefined;
  `;
  expect(await refused(allowed)).toEqual([]);
});

test("a feature is lacked where its version is above the floor, taken away, or behind a flag", () => {
  const since = (...safari: object[]) =>
    lackedBy({
      __compat: { support: { chrome: { version_added: "1" }, edge: [], firefox: { version_added: "≤72" }, safari } },
    });
  expect(since({ version_added: "16.4" })).not.toContain("safari 16.4");
  expect(since({ version_added: "9" })).not.toContain("safari 16.4");
  expect(since({ version_added: "16.10" })).toContain("safari 16.4");
  expect(since({ version_added: "preview" })).toContain("safari 16.4");
  expect(since({ version_added: "10", flags: [] })).toContain("safari 16.4");
  expect(since({ version_added: "10", version_removed: "15" })).toContain("safari 16.4");
  expect(since({ version_added: "10", version_removed: "18" }, { version_added: "18" })).not.toContain("safari 16.4");
});

test("build tools are told the browsers of package.json", () => {
  expect(browserTargets).toEqual(["chrome111", "edge111", "firefox128", "safari16.4", "ios16.4"]);
});
