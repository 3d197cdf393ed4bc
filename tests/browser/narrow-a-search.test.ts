import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openView, results, totalOf } from "./library-page.ts";

test("terms of one facet widen, facets narrow, and the address says what is shown", async ({ page }) => {
  await page.goto("/library/");
  await page.getByRole("checkbox", { name: /^Case studies/ }).check();
  await expect(page).toHaveURL(/\?type=case-study$/);
  const total = async () => {
    await expectState(page, "ready");
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

const choices = process.env["LONG"] === undefined ? 60 : 200;

test(`counts and totals are those of counting one by one, for ${String(choices)} random choices`, async ({ page }) => {
  test.setTimeout(120_000);
  const seed = Date.now() % 100_000;
  console.log(`seed ${String(seed)}`);
  await page.goto("/library/");
  // The filters show once the script that answers them has come.
  await expect(page.getByRole("checkbox", { name: /^Case studies/ })).toBeVisible();
  const checked = await page.evaluate(
    async ([start, choices]) => {
      interface Entry {
        type: string;
        facets: Record<string, string[] | undefined>;
      }
      const { entries } = (await (await fetch("/data/library.json")).json()) as { entries: Entry[] };
      const all = entries.filter(({ type }) => type !== "glossary");
      const list = document.querySelector<HTMLElement>("[data-results]");
      const boxes = [...document.querySelectorAll<HTMLInputElement>("library-search input[type=checkbox]")];
      const places = [...Map.groupBy(boxes, ({ name }) => name)].map(
        ([name, group]) =>
          [
            name,
            group.map((box) => [box.value, box.closest("li")?.querySelector("[data-part=count]")] as const),
          ] as const,
      );
      let state = start;
      const random = (below: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * below);
      };
      const ready = async () => {
        while (list?.dataset["state"] === "loading") await new Promise((go) => setTimeout(go));
      };
      const faults: string[] = [];
      let shown = 0;
      for (let round = 0; round < choices; round += 1) {
        const chosen = Array.from({ length: 1 + random(4) }, () => boxes[random(boxes.length)]).flatMap(
          (box) => box ?? [],
        );
        const params = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
        const wanted = [...Map.groupBy(chosen, ({ name }) => name)].map(
          ([name, group]) => [name, group.map(({ value }) => value)] as const,
        );
        history.replaceState(null, "", `?${params}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await ready();
        const within = (except?: string) =>
          all.filter(({ facets }) =>
            wanted.every(([name, terms]) => name === except || terms.some((term) => facets[name]?.includes(term))),
          );
        const total = within().length;
        shown += total;
        if (list?.dataset["total"] !== String(total)) faults.push(`${params}: ${String(list?.dataset["total"])}`);
        for (const [name, counted] of places) {
          const left = within(name).flatMap(({ facets }) => facets[name] ?? []);
          for (const [term, place] of counted) {
            const count = String(left.filter((other) => other === term).length);
            if (place?.textContent !== count)
              faults.push(`${params} ${name} ${term}: ${String(place?.textContent)}, not ${count}`);
          }
        }
      }
      return { faults, shown, boxes: boxes.length };
    },
    [seed, choices] as const,
  );
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
