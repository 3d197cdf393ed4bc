import { aboutField } from "../fixtures/answering.ts";
import { roundOf, fileOf } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, openRegion, recordOf, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const action = {
  item: "CL-01.i02",
  owner: "Sam",
  due: "2026-12-01",
  firstStep: "",
  howWeWillKnow: "",
  updated: "2026-01-01T10:00:00.000Z",
};
const first = roundOf(
  1,
  { "01": "not-started", "02": "in-place", "03": "partly", "04": "planned", "05": "not-known" },
  {
    round: "spring 2026",
    actions: [
      { ...action, id: "00000000-0000-4000-8000-00000000000a", what: "Publish figures", done: false },
      { ...action, id: "00000000-0000-4000-8000-00000000000b", what: "Ask the board", done: true },
    ],
  },
);
const second = roundOf(
  2,
  { "01": "partly", "02": "planned", "03": "partly", "04": "in-place", "05": "planned", "06": "planned" },
  { previous: first.id },
);

test("a new round starts empty, carries open actions over, and leaves the old one as it was", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await openRegion(page, "first", "Rounds");
  await expect(rounds.getByText("1 action that is not done carries over.")).toBeVisible();
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await expect.poll(async () => Object.keys(await keptTexts(page)).length).toBe(2);
  const kept = await keptTexts(page);
  expect(kept["first"]).toBe(recordOf("first", first).text);
  const added = Object.entries(kept).find(([key]) => key !== "first")?.[1] ?? "";
  expect(JSON.parse(added)).toMatchObject({
    previous: first.id,
    organisation: "Northtown ICS",
    answers: {},
    actions: [{ what: "Publish figures", done: false }],
  });
});

test("with one round, the view says first what a round is for, and offers nothing to choose", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await openRegion(page, "first", "Rounds");
  await expect(rounds.getByRole("paragraph").filter({ visible: true }).first()).toHaveText(
    /^\s*A round is one time that the same people answer[\s\S]+So far there is one round here\.\s*$/,
  );
  await expect(rounds.getByRole("combobox")).toHaveCount(0);
  await expect(rounds.getByText("To compare, start a new round, or open the file of another one.")).toBeVisible();
});

test("a new round without a name asks for it, and leaves the focus where it was", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await openRegion(page, "first", "Rounds");
  await expect(page.getByRole("textbox", { name: "Round" })).toBeHidden();
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await expect(page.getByRole("heading", { name: "Your self-assessment" })).toBeFocused();
  await expect(page.getByRole("button", { name: "About: Northtown ICS" })).toBeVisible();
  await expect(await aboutField(page, "Round")).toHaveValue("");
});

test("a new round is set against the one before it at once, saved or not", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await openRegion(page, "first", "Rounds");
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await page.getByRole("radiogroup").first().getByRole("radio", { name: "Planned" }).check();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await showView(page, "Rounds");
  await expect(rounds.getByText(/^Since spring 2026: 1 better, 0 worse, 4 not answered yet/)).toBeVisible();
  await expect(rounds.getByRole("combobox", { name: "Earlier" })).toHaveValue("first");
  await page.reload();
  await expect(rounds.getByText(/^Since spring 2026: 1 better/)).toBeVisible();
  await showView(page, "Actions");
  await expect(page.getByRole("region", { name: "Action plan" })).toBeVisible();
});

test("two rounds are compared in words, by section and question by question", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first), recordOf("second", second)]);
  const rounds = await openRegion(page, "second", "Rounds");
  await expect(
    rounds.getByText(/^Since spring 2026: 2 better, 1 worse, 1 unchanged, 1 newly answered, 1 not comparable/),
  ).toBeVisible();
  await expect(rounds.getByRole("combobox", { name: "Earlier" })).toHaveValue("first");
  await expect(rounds.getByRole("heading", { name: "Better (2)" })).toBeVisible();
  const better = rounds.locator("section", { has: page.getByRole("heading", { name: "Better (2)" }) });
  await expect(better.getByText("Earlier: Not started. Later: Partly in place.")).toBeVisible();
  await expect(rounds.getByText("1 worse").first()).toBeVisible();
  await rounds.getByRole("combobox", { name: "Earlier" }).selectOption("open");
  await expect(rounds.getByText("Choose two different rounds")).toBeVisible();
  await expect(rounds.getByRole("heading", { name: "Better (2)" })).toBeHidden();
});

test("a round from a file is compared and kept nowhere", async ({ page }) => {
  await keepOnDevice(page, [recordOf("second", second)]);
  const rounds = await openRegion(page, "second", "Rounds");
  await rounds
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("spring.assessment.json", first)]);
  await expect(rounds.getByText(/^Since spring 2026: 2 better, 1 worse/)).toBeVisible();
  expect(Object.keys(await keptTexts(page))).toEqual(["second"]);
});

test("two rounds are printed alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const [earlier, later] = [roundOf(1, { "01": "planned" }), roundOf(2, { "01": "in-place" })];
  await keepOnDevice(page, [recordOf("earlier", earlier), recordOf("later", later)]);
  const rounds = await openRegion(page, "later", "Rounds");
  await rounds.getByRole("button", { name: "Print this comparison" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(rounds.locator(".view-head").getByText("Round 1; Round 2", { exact: true })).toBeVisible();
  await expect(rounds.getByRole("heading", { name: "Better (1)" })).toBeVisible();
  await expect(page.locator(".paper-how-to")).toBeHidden();
  await expect(page.locator("button:visible, select:visible")).toHaveCount(0);
});
