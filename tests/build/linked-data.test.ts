import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../fixtures/built-site.ts";

const blocksIn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, text = ""]) => JSON.parse(text) as Record<string, unknown>,
  );

const graph = JSON.parse(readBuilt("data/library.jsonld")) as { "@graph": Record<string, unknown>[] };
const known = new Map(graph["@graph"].map((node) => [node["@id"], node]));

test("every page of an entry says of itself what the graph of the library says of it", () => {
  const pages = builtPages.filter(({ html }) =>
    /data-page="(theme|principle|case-study|insight|checklist|session|source|reference)"/.test(html),
  );
  expect(pages.length).toBeGreaterThan(200);
  for (const { path, html } of pages) {
    const [block, ...others] = blocksIn(html);
    expect(others, path).toEqual([]);
    const { "@context": context, ...node } = block ?? {};
    expect(context, path).toBe("https://schema.org");
    expect(node, path).toEqual(known.get(node["@id"]));
    expect(node["url"], path).toMatch(new RegExp(`${path}$`));
  }
});

test("the data page is a data set whose every file is there, and the glossary a set of terms", () => {
  const of = (wanted: string) => blocksIn(builtPages.find(({ path }) => path === wanted)?.html ?? "")[0];
  const files = of("/data/")?.["distribution"] as { contentUrl: string }[];
  expect(files.length).toBeGreaterThan(5);
  for (const { contentUrl } of files)
    expect(readBuilt(contentUrl.replace(/^.*?\/(?=data\/)/, "")).length).toBeGreaterThan(0);
  expect(of("/glossary/")?.["@type"]).toBe("DefinedTermSet");
});
