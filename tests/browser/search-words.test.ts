import type { Page } from "@playwright/test";
import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, hold, openQuery, results, shownIds, totalOf } from "./library-page.ts";

const first = `${results} > li:first-child`;

/** What is asked and read on a page that has loaded its search once. */
const claims: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "another name finds the thing, and the result says by which name": async (page) => {
    await openQuery(page, "pharos");
    await shownIds(page);
    const by = page.locator(`${results} [data-part=by]`);
    await expect(by.first()).toHaveText("Found under lighthouses");
    await expect(page.locator(`${first} mark`).first()).toHaveText(/^(lighthouses?|harbour light)$/i);
    await expect(page.locator("[data-part=corrected]")).toBeHidden();
  },

  "where the word itself stands comes before where only another name of it does": async (page) => {
    await openQuery(page, "harbour light");
    const count = (await shownIds(page)).length;
    const named = await page
      .locator(`${results} > li`)
      .evaluateAll((rows) => rows.map((row) => row.querySelector("[data-part=by]") !== null));
    expect(named).toContain(true);
    expect(named.slice(0, Math.floor(count / 2))).not.toContain(true);
  },

  "American and British spelling find the same, and neither is a slip": async (page) => {
    await openQuery(page, "organisation");
    const british = await shownIds(page);
    await openQuery(page, "organization");
    expect((await shownIds(page)).slice(0, 5).toSorted()).toEqual(british.slice(0, 5).toSorted());
    await expect(page.locator("[data-part=corrected]")).toBeHidden();
    await expect(page.getByRole("status").first()).toContainText("“organization”");
  },

  "a question finds what its telling words find": async (page) => {
    await openQuery(page, "missed ferries");
    const [best = "none", ...others] = await shownIds(page);
    await openQuery(page, "How can we help people who miss their ferries?");
    const [answer, ...more] = await shownIds(page);
    expect(answer).toBe(best);
    expect(more.slice(0, 5)).toEqual(expect.arrayContaining(others.slice(0, 1)));
  },

  "a phrase in quotes is exact, straight or curly": async (page) => {
    await openQuery(page, "evening shelf");
    const loose = await totalOf(page);
    await openQuery(page, '"evening shelf"');
    const exact = await shownIds(page);
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.length).toBeLessThan(loose);
    for (const passage of await page.locator(`${results} [data-part=passage]`).allTextContents()) {
      expect(passage).toMatch(/evening\s+shelf/i);
    }
    await openQuery(page, "“evening shelf”");
    expect(await shownIds(page)).toEqual(exact);
  },

  "an entry's id brings it first": async (page) => {
    for (const id of ["CS-02", "pr-01"]) {
      await openQuery(page, id);
      expect((await shownIds(page))[0]).toBe(id.toUpperCase());
    }
    await openQuery(page, "CS-02 Northtown");
    const [best, ...others] = await shownIds(page);
    expect(best).toBe("CS-02");
    expect(others.length).toBeGreaterThan(0);
  },

  "what the glossary explains is said above the list, and is none of its entries": async (page) => {
    const explained = page.locator("[data-part=explained]");
    for (const query of ["lantern keeper", "what is a lantern keeper?", "GT-001"]) {
      await openQuery(page, query);
      await expect(explained).toHaveText(
        /^\s*Lantern keeper:\s+Somebody who looks after the lanterns that Northtown lends\.\s+See it in the glossary\s*$/i,
      );
      expect((await shownIds(page)).filter((id) => id.startsWith("GT"))).toEqual([]);
    }
    await expect(page.getByRole("status").first()).toContainText("No entry has “GT-001”.");
    await expect(explained.getByRole("link")).toHaveAttribute("href", "/evidence/glossary/#lantern-keeper");
    await openQuery(page, "evening shelf");
    await expect(explained).toBeHidden();
  },

  "a word that was parted is found as one": async (page) => {
    await openQuery(page, "feed back");
    await expect(page.locator(`${first} mark`).first()).toHaveText(/feedback/i);
    await expect(page.locator("[data-part=corrected]")).toBeHidden();
  },

  "a topic whose name is like the query is offered first": async (page) => {
    await openQuery(page, '"kite flyings"');
    await expect(page.locator("[data-part=nearest] a").first()).toHaveText(/kite/i);
  },
};

test("what people ask finds what they mean", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [claim, holds] of Object.entries(claims)) await test.step(claim, () => holds(page));
});

test("a slip in a long word is corrected and said, and what was typed can be searched for", async ({ page }) => {
  await openQuery(page, "playgruond");
  await expect(page.getByRole("status").first()).toHaveText(/^\d+ entr(y|ies) for “playground”/);
  await expect(page.locator("[data-part=corrected]")).toHaveText(
    /^\s*Showing results for playground\.\s+Search instead for\s+playgruond\s*\.?\s*$/,
  );
  await page.locator("[data-part=instead]").click();
  await expect(page).toHaveURL(/\?q=%22playgruond%22$/);
  await expect(page.getByRole("status").first()).toHaveText(/^No entries for .*playgruond/);
  await expect(page.locator("[data-part=corrected]")).toBeHidden();
});

test("a slip in a short word is asked about, and what it may mean is one press away", async ({ page }) => {
  await openQuery(page, "kiet");
  await expect(page.getByRole("heading", { level: 2, name: "No entries for “kiet”." })).toBeVisible();
  await expect(page.locator("[data-part=corrected]")).toBeHidden();
  await page.locator("p[data-part=offered]").getByRole("link", { name: "kite" }).click();
  await expect(page).toHaveURL(/\?q=kite$/);
  await expect(page.getByRole("status").first()).toHaveText(/^\d+ entries for “kite”\.$/);
});

test("two slips, one corrected and one asked about, are one question, and what was typed is one press away", async ({
  page,
}) => {
  await openQuery(page, "playgruond kiet");
  const asked = page.locator("p[data-part=offered]");
  await expect(asked).toHaveText(/^\s*Did you mean playground kite\?\s+Or search for exactly what you typed\.\s*$/);
  await expect(page.locator("[data-part=corrected]")).toBeHidden();
  await asked.getByRole("link", { name: "what you typed" }).click();
  await expect(page).toHaveURL(/\?q=%22playgruond%22(\+|%20)%22kiet%22$/);
  await expect(page.locator("[data-part=corrected]")).toBeHidden();
  await expect(asked).toBeHidden();
  await openQuery(page, "playgruond kiet");
  await asked.getByRole("link", { name: "playground kite" }).click();
  await expect(page).toHaveURL(/\?q=playground(\+|%20)kite$/);
  await expect(page.getByRole("status").first()).toContainText("“playground kite”");
  await expect(asked).toBeHidden();
  await openQuery(page, "kiet");
  await expect(asked.getByRole("link")).toHaveText(["kite"]);
});

test("what is typed before the search has come is kept, and searched for", async ({ page }) => {
  const gate: { open?: () => void } = {};
  const held = new Promise<undefined>((resolve) => {
    gate.open = () => {
      resolve(undefined);
    };
  });
  await page.route("**/_astro/library-search.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("library/");
  await page.getByRole("searchbox").pressSequentially("vouchers");
  gate.open?.();
  await expect(page.getByRole("status").first()).toHaveText(/for “vouchers”/);
  await expect(page.getByRole("searchbox")).toHaveValue("vouchers");
});

test("a number leads to the finding that states it", async ({ page }) => {
  await openQuery(page, "£8 a week");
  await page.locator(`${first} [data-part=section]`).click();
  await expect(page).toHaveURL(/\/#f\d+$/);
  await expect(page.locator(":target")).toContainText("£8 a week");
});

test("while a person types, what is shown stays until there is something newer", async ({ page }) => {
  await openQuery(page, "lantern");
  const before = await shownIds(page);
  const list = page.locator(results);
  await list.evaluate((node) => {
    const least = () => {
      const known = Number(node.getAttribute("data-least") ?? Infinity);
      node.setAttribute("data-least", String(Math.min(known, node.childElementCount)));
    };
    new MutationObserver(least).observe(node, { childList: true });
  });
  const { held, release } = hold();
  await page.route("**/pagefind/fragment/**", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/pagefind/fragment/**");
  await page.getByRole("searchbox").fill("ferry");
  await asked;
  await expectState(page, "loading");
  expect(await shownIds(page)).toEqual(before);
  await expect(page.getByRole("status").first()).toHaveText(/“lantern”/);
  release();
  await expectState(page, "ready");
  await expect(page.getByRole("status").first()).toHaveText(/“ferry”/);
  expect(await shownIds(page)).not.toEqual(before);
  expect(Number(await list.getAttribute("data-least"))).toBeGreaterThan(0);
});
