import { expect, test } from "../fixtures/guarded-page.ts";
import { openView, results, totalOf } from "./library-page.ts";

test("terms of one facet widen, facets narrow, and the address says what is shown", async ({ page }) => {
  await page.goto("/library/");
  await page.getByRole("checkbox", { name: /^Case studies/ }).check();
  await expect(page).toHaveURL(/\?type=case-study$/);
  const total = async () => {
    await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
    return totalOf(page);
  };
  const cases = await total();
  await page.getByRole("checkbox", { name: /^Evidence principles/ }).check();
  await expect(page).toHaveURL(/type=principle/);
  const both = await total();
  expect(both).toBeGreaterThan(cases);
  await page.getByRole("checkbox", { name: /^Faith communities/ }).check();
  await expect(page).toHaveURL(/population=faith-communities/);
  expect(await total()).toBeLessThan(both);
  await page.getByRole("button", { name: "Remove filter Evidence principles" }).click();
  await expect(page).toHaveURL("/library/?type=case-study&population=faith-communities");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("counts and totals are those of counting one by one, for 200 random choices", async ({ page }) => {
  const seed = Date.now() % 100_000;
  console.log(`seed ${String(seed)}`);
  await page.goto("/library/");
  const checked = await page.evaluate(async (start) => {
    type Entry = { type: string; facets: Record<string, string[] | undefined> };
    const { entries } = (await (await fetch("/data/library.json")).json()) as { entries: Entry[] };
    const all = entries.filter(({ type }) => type !== "glossary");
    const list = document.querySelector<HTMLElement>("[data-results]");
    const boxes = [...document.querySelectorAll<HTMLInputElement>("library-search input[type=checkbox]")];
    let state = start;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const ready = () =>
      new Promise<void>((done) => {
        const look = () => (list?.dataset["state"] === "ready" ? done() : void setTimeout(look));
        look();
      });
    const faults: string[] = [];
    let shown = 0;
    for (let round = 0; round < 200; round += 1) {
      const chosen = Array.from({ length: 1 + random(4) }, () => boxes[random(boxes.length)]).flatMap((box) => box ?? []);
      const params = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
      history.replaceState(null, "", `?${params.toString()}`);
      dispatchEvent(new PopStateEvent("popstate"));
      await ready();
      const has = (entry: Entry, name: string, wanted: readonly string[]) =>
        wanted.some((term) => entry.facets[name]?.includes(term));
      const within = (entry: Entry, except?: string) =>
        [...params.keys()].every((name) => name === except || has(entry, name, params.getAll(name)));
      const total = all.filter((entry) => within(entry)).length;
      shown += total;
      if (list?.dataset["total"] !== String(total)) faults.push(`${params.toString()}: ${String(list?.dataset["total"])}`);
      for (const name of new Set(boxes.map((box) => box.name))) {
        const left = all.filter((entry) => within(entry, name));
        for (const box of boxes.filter((one) => one.name === name)) {
          const said = box.closest("li")?.querySelector("[data-count]")?.textContent;
          const counted = String(left.filter((entry) => has(entry, name, [box.value])).length);
          if (said !== counted) faults.push(`${params.toString()} ${box.id}: ${String(said)}, not ${counted}`);
        }
      }
    }
    return { faults, shown, boxes: boxes.length };
  }, seed);
  expect(checked.faults.slice(0, 5), `seed ${String(seed)}`).toEqual([]);
  expect(checked.boxes).toBeGreaterThan(50);
  expect(checked.shown).toBeGreaterThan(200);
});

test("where filters leave nothing, leaving one out shows as many as it says", async ({ page }) => {
  await openView(page, "?population=health-and-care-staff&clinical-area=maternity");
  await expect(page.getByRole("status").first()).toHaveText(/^No entries in .+ and .+\.$/);
  const offers = page.locator("[data-part=wider] li");
  await expect(offers).toHaveCount(2);
  const offer = offers.filter({ hasText: /staff/i });
  const count = /(\d+) entr(y|ies)/.exec((await offer.textContent()) ?? "")?.[1] ?? "none";
  await offer.getByRole("button", { name: /^Leave out .*staff/i }).click();
  await expect(page).toHaveURL("/library/?clinical-area=maternity");
  await expect(page.locator(results)).toHaveAttribute("data-total", count);
  await expect(page.getByRole("heading", { name: "Look more widely" })).toBeHidden();
});

test("clearing all filters keeps the query", async ({ page }) => {
  await openView(page, "?q=faith&type=case-study&population=faith-communities");
  const narrow = await totalOf(page);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL("/library/?q=faith");
  await expect.poll(() => totalOf(page)).toBeGreaterThan(narrow);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the filters stand behind one button, which says how many are active", async ({ page }) => {
    await openView(page, "?q=faith&type=case-study&type=insight&population=faith-communities");
    const button = page.getByRole("button", { name: "Filters (3)", exact: true });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    const box = page.getByRole("checkbox", { name: /^Case studies/ });
    await expect(box).toBeHidden();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(box).toBeVisible();
    await box.uncheck();
    await expect(page.getByRole("button", { name: "Filters (2)", exact: true })).toBeVisible();
    await page.getByRole("button", { name: /^Filters/ }).click();
    await expect(box).toBeHidden();
  });
});
