import { expect, test } from "../../fixtures/guarded-page.ts";

const choices = process.env["LONG"] === undefined ? 15 : 200;

test(`counts and totals are those of counting one by one, for ${String(choices)} random choices`, async ({ page }) => {
  test.setTimeout(120_000);
  const seed = Date.now() % 100_000;
  console.log(`seed ${String(seed)}`);
  await page.goto("library/");
  // The filters show once the script that answers them has come.
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  const checked = await page.evaluate(
    async ([start, choices]) => {
      interface Finding {
        id: string;
        role: string;
        outcome: string;
        design: string;
        about: Record<string, string[]>;
        gaps: { direction: string }[];
      }
      interface Entry {
        type: string;
        facets: Record<string, string[] | undefined>;
        findings: Finding[];
        supports?: { findings: { id: string; bears: string }[] };
      }
      type Terms = Record<string, string[] | undefined>;
      const { entries } = (await (await fetch("../data/library.json")).json()) as { entries: Entry[] };
      const findings = new Map(entries.flatMap((entry) => entry.findings.map((one) => [one.id, one] as const)));
      const dimensionOf: Terms = { access: ["access"], experience: ["experience"], health: ["outcomes"] };
      const resultsOf = ({ findings: own, supports, facets }: Entry): Terms[] => {
        const named = (supports?.findings ?? []).filter(({ bears }) => bears !== "against");
        const results = [...own, ...named.flatMap(({ id }) => findings.get(id) ?? [])]
          .filter(({ role }) => role === "result")
          .map(({ about, outcome, design, gaps }) => ({
            ...about,
            dimension: dimensionOf[outcome],
            design: [design],
            gap: gaps.map(({ direction }) => direction),
          }));
        return results.length > 0 ? results : [{ design: facets["design"] }];
      };
      const ofResults = ["population", "clinical-area", "dimension", "design", "gap"];
      const all = entries
        .filter(({ type }) => type !== "glossary")
        .map((entry) => ({ facets: entry.facets, results: resultsOf(entry) }));
      const carries = (terms: Terms, name: string, wanted: readonly string[]) =>
        wanted.some((term) => terms[name]?.includes(term));
      /** The entries of a view, with one facet set to a term: a design or a gap asks for one result with all. */
      const within = (wanted: readonly (readonly [string, readonly string[]])[]) => {
        const asked = wanted.filter(([name]) => ofResults.includes(name));
        const asksResult = asked.some(([name]) => name === "design" || name === "gap");
        return all.filter(
          ({ facets, results }) =>
            wanted.every(([name, terms]) => (asksResult && ofResults.includes(name)) || carries(facets, name, terms)) &&
            (!asksResult || results.some((result) => asked.every(([name, terms]) => carries(result, name, terms)))),
        );
      };
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
        const total = within(wanted).length;
        shown += total;
        if (list?.dataset["total"] !== String(total)) faults.push(`${params}: ${String(list?.dataset["total"])}`);
        for (const [name, counted] of places) {
          const others = wanted.filter(([other]) => other !== name);
          for (const [term, place] of counted) {
            const count = String(within([...others, [name, [term]]]).length);
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
