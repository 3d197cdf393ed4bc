import { afterAll, describe, expect, test, vi } from "vitest";
import { measuresByKind, silence, type Said } from "../../scripts/bench/search-quality/measures.ts";
import { countSentence, lackingSentence } from "../../src/search/ui/library-search/count-sentence.ts";
import { dist } from "../fixtures/built-site.ts";
import { engineOf } from "../fixtures/engine-in-node.ts";
import { queriesOf } from "../fixtures/queries.ts";

const ask = await engineOf(dist);
afterAll(() => vi.unstubAllGlobals());

/** A word that is narrower than anything the entries name, the words no entry has, and the name searched instead. */
test.each([
  ["long covid", ["long covid"], "Covid-19"],
  ["long covid clinics", ["long covid"], "Covid-19"],
  ["school nursing", ["school nursing"], "schools"],
  ["health visitors", ["health visitors"], "Community health services"],
  ["Dementia", ["Dementia"], "older people"],
  ["frailty", ["frailty"], "older people"],
  ["stroke", ["stroke"], "cardiovascular disease"],
  ["TIA", ["TIA"], "cardiovascular disease"],
  ["care homes", ["care homes"], "social care"],
  ["young carers", ["young carers"], "carers"],
  ["fuel poverty", ["fuel poverty"], "poverty"],
  ["arthritis", ["arthritis"], "musculoskeletal"],
  ["elective", ["elective"], "surgery"],
])("no entry counts for “%s”, and the broader name is said", async (query, lacking, label) => {
  const { answered, total, others, lacking: said, broader } = await ask(query);
  expect([answered, total, said.words, others > 0]).toEqual(["partly", 0, lacking, true]);
  expect(broader).toEqual([{ typed: lacking[0], label }]);
});

test.each(["over 65s", "65+", "over 65", "18-25", "Core20+5", "patient-led", "CAMHS", "sensory loss", "slavery"])(
  "“%s” is another name of what entries hold",
  async (query) => {
    expect((await ask(query)).answered).toBe("yes");
  },
);

test.each([
  ["cs07", "CS-07"],
  ["CS-7", "CS-07"],
  ["cs 7", "CS-07"],
  ["IN 30", "IN-30"],
  ["rf26", "RF-026"],
])("the id %s finds its entry alone", async (query, id) => {
  const { rows, total } = await ask(query, 1);
  expect([rows[0]?.id, total]).toEqual([id, 1]);
});

test("words that no entry has are said as they were typed", async () => {
  expect((await ask("HIV in A&E")).lacking.words).toEqual(["HIV"]);
});

test("the names of people who are lesbian, gay, bisexual or trans find the same entries", async () => {
  const found = await Promise.all(["LGBT", "LGBT+", "LGBTQ", "LGBTQ+"].map(async (name) => (await ask(name)).ids));
  for (const ids of found) expect(ids.toSorted()).toEqual(found[0]?.toSorted());
});

test("a common word beside a word that no entry has is offered with as many entries as it finds", async () => {
  for (const query of ["palliative care", "hospice services for patients"]) {
    const { answered, common } = await ask(query);
    expect(answered, query).toBe("no");
    expect(common, query).not.toEqual([]);
    for (const { word, entries } of common) expect((await ask(word)).total, word).toBe(entries);
  }
  expect((await ask("asthma care")).common).toEqual([]);
});

test("links to do, try, check and teach lead to entries of these kinds that hold all that was asked for", async () => {
  const answer = await ask("missed appointments", 40);
  const all = answer.rows.filter(({ match }) => match === "all").map(({ id }) => id);
  const groups = await answer.groups();
  const kinds = { do: /^(IN|PR)-/, tried: /^CS-/, check: /^CL-/, teach: /^SE-/ };
  for (const name of ["do", "tried", "check", "teach"] as const) {
    expect(groups[name].length).toBeLessThanOrEqual(3);
    for (const { id, title, url } of groups[name]) {
      expect([all.includes(id), kinds[name].test(id), title !== "", url.endsWith("/")]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  }
  expect([groups.do, groups.tried].every((links) => links.length > 0)).toBe(true);
  expect(await (await ask("")).groups()).toEqual({ do: [], tried: [], check: [], teach: [] });
  expect(Object.values(await (await ask("palliative care")).groups()).flat()).toEqual([]);
});

describe("queries that nobody tuned on", () => {
  const answersTo = async (name: Parameters<typeof queriesOf>[0]) => {
    const queries = queriesOf(name);
    const answers: Record<string, string[]> = {};
    const said: Record<string, Said> = {};
    for (const { id, query } of queries) {
      const { rows, answered, total, others, lacking } = await ask(query, 20);
      answers[id] = rows.map((row) => row.id);
      const sentence = `${countSentence(total, query, [])}. ${others > 0 ? lackingSentence(lacking) : ""}`;
      said[id] = { answered, sentence };
    }
    return { all: measuresByKind(queries, answers)["all"], silent: silence(queries, said) };
  };

  test.each([
    ["held-out", 92, 0.82],
    ["blind", 92, 0.76],
  ] as const)("of the %s ones %i%% find an entry worth opening in the first three", async (name, three, gain) => {
    const { all } = await answersTo(name);
    expect(all?.["success@3"]).toBeGreaterThanOrEqual(three);
    expect(all?.["nDCG@10"]).toBeGreaterThanOrEqual(gain);
  });

  test("what the sources do not hold is said first for 95%", async () => {
    expect((await answersTo("blind")).silent).toBeGreaterThanOrEqual(95);
  });
});
