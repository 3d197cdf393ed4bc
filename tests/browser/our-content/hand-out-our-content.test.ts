import type { Page } from "@playwright/test";
import { htmlFaults } from "../../fixtures/html-faults.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";
import { bytesOf, openPack, pressForFile } from "../../fixtures/pack-page.ts";

/** The ids of all that can be chosen, by what they are. */
async function chosenFrom(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.goto("sessions/build/");
  const choices = await page.evaluate(async () => {
    const answer = await fetch("choices.json");
    const { choices } = (await answer.json()) as { readonly choices: readonly { id: string; type: string }[] };
    return choices.map(({ id, type }) => ({ id, type }));
  });
  return new Map([...Map.groupBy(choices, ({ type }) => type)].map(([type, list]) => [type, list.map(({ id }) => id)]));
}

test("a preview hands out one of every kind, and its links lead nowhere that is not published", async ({ page }) => {
  const kinds = await chosenFrom(page);
  expect(kinds.size).toBeGreaterThan(6);
  await openPack(
    page,
    [...kinds.values()].flatMap(([first]) => first ?? []),
  );
  const text = (await bytesOf(await pressForFile(page, "Download it as one file"))).toString("utf8");
  expect(await htmlFaults(text, "session.html")).toEqual([]);
  const links = [...text.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((href) => !/^(#item-|https:\/\/)/.test(href))).toEqual([]);
  expect(text).not.toContain("localhost");
  await page.getByRole("button", { name: "Download as links for a course" }).click();
  await expect(page.getByText("This copy of the library is a preview and has no published address")).toBeVisible();
});

test("the longest session, of the longest entries, is a package of less than a megabyte", async ({ page }) => {
  const kinds = await chosenFrom(page);
  const longest = ["Checklist", "Evidence principle", "Case study"].flatMap((kind) => kinds.get(kind) ?? []);
  await openPack(page, longest.slice(0, 60));
  const zip = await bytesOf(await pressForFile(page, "Download for a learning platform"));
  expect(zip.length).toBeGreaterThan(100_000);
  expect(zip.length).toBeLessThan(1_000_000);
});
