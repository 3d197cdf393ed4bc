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

test.each([
  "over 65s",
  "65+",
  "over 65",
  "18-25",
  "Core20+5",
  "patient-led",
  "CAMHS",
  "sensory loss",
  "slavery",
  "SMEs",
  "SOGI",
  "EMR",
])("“%s” is another name of what entries hold", async (query) => {
  expect((await ask(query)).answered).toBe("yes");
});

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

test("a measure by what patients report is not an outcome of any other kind", async () => {
  const [narrow, wide] = await Promise.all([ask("PROMs"), ask("outcomes")]);
  expect([narrow.answered, narrow.total < wide.total / 4]).toEqual(["yes", true]);
});

test("words that say little are never said to be lacking", async () => {
  expect((await ask("never enough midwives at short notice")).lacking.words).toEqual(["midwives", "notice"]);
});

/** Queries as staff type them, about what no entry holds: words that each are lacking, or that no entry has together. */
test.each([
  "DNACPR",
  "LARC",
  "childhood obesity",
  "veterans",
  "endometriosis",
  "menopause",
  "sickle cell",
  "RightCare",
  "palliative care",
  "HIV testing",
  "CORE20PLUS5 children",
  "homeless hospital discharge",
  "learning disability annual health checks",
  "how do we get more black women to maternity appointments",
  "what stops men going to the GP",
  "housing damp asthma",
  "bowel screening uptake in deprived areas",
  "end of life care",
  "eye care",
  "hep C",
  "sickle cell",
])("no entry counts for “%s”, and what is lacking is said", async (query) => {
  const { answered, total, lacking } = await ask(query);
  expect([answered === "yes", total, lacking.words.length > 0]).toEqual([false, 0, true]);
});

/** Queries as staff type them, and an entry that must be among the first three. */
test.each([
  ["prison", "CS-17"],
  ["20% most deprived", "CS-02"],
  ["interpreter", "IN-04"],
  ["sensory loss", "CS-55"],
  ["Gypsy Roma Traveller", "CS-10"],
  ["vaping", "CS-28"],
  ["hypertention case finding", "CS-33"],
  ["DNAs", "CS-07"],
  ["PCN", "CS-02"],
  ["SMI", "CS-03"],
  ["perinatal", "CS-15"],
  ["cost of living", "IN-48"],
  ["was not brought", "CS-07"],
  ["autism diagnosis", "CS-08"],
  ["asylum seekers access to GP", "CS-40"],
  ["LGBT", "RF-026"],
  ["smoking cesation", "CS-28"],
])("“%s” has %s among its first three", async (query, id) => {
  expect((await ask(query, 3)).rows.map((row) => row.id)).toContain(id);
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

describe("judged queries", () => {
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
    ["tuned", 95, 0.8],
    ["held-out", 95, 0.8],
    ["blind", 92.5, 0.8],
    ["unseen", 94, 0.77],
  ] as const)("of the %s ones %i%% find an entry worth opening in the first three", async (name, three, gain) => {
    const { all } = await answersTo(name);
    expect(all?.["success@3"]).toBeGreaterThanOrEqual(three);
    expect(all?.["nDCG@10"]).toBeGreaterThanOrEqual(gain);
  });

  test.each(["blind", "unseen"] as const)(
    "of the %s ones, what the sources do not hold is said first for 95 of 100",
    async (name) => {
      expect((await answersTo(name)).silent).toBeGreaterThanOrEqual(95);
    },
  );
});
