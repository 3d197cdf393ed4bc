import { expect, test } from "../../fixtures/guarded-page.ts";

const choices = process.env["LONG"] === undefined ? 15 : 200;

test(`counts and totals are those of counting one by one, for ${String(choices)} random choices`, async ({ page }) => {
  test.setTimeout(120_000);
  const seed = Date.now() % 100_000;
  console.log(`seed ${String(seed)}`);
  await page.goto("library/");
  // The filters show once the script that answers them has come.
  await expect(page.getByRole("checkbox", { name: /^Case studies/ })).toBeVisible();
  const checked = await page.evaluate(
    async ([start, choices]) => {
      interface Entry {
        type: string;
        facets: Record<string, string[] | undefined>;
      }
      const { entries } = (await (await fetch("../data/library.json")).json()) as { entries: Entry[] };
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
  expect(checked.shown).toBeGreaterThan(choices);
});
