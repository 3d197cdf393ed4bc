import { close, createIndex } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { stemmedLanguage } from "../../../../src/search/indexing/stemmed-language.ts";

afterAll(close);

test.each([
  ["en-GB", "en"],
  ["en-US", "en"],
  ["cy", "en"],
  ["fr-CA", "fr"],
  ["PL", "pl"],
])("a library in %s is searched by the endings of %s", (language, stemmed) => {
  expect(stemmedLanguage(language)).toBe(stemmed);
});

test.each(["fr", "pl", "ga"])("Pagefind has an engine for %s", async (language) => {
  const { index } = await createIndex({ forceLanguage: stemmedLanguage(language) });
  await index?.addHTMLFile({ url: "/", content: "<html lang=en><body>words</body></html>" });
  const files = (await index?.getFiles())?.files.map(({ path }) => path);
  expect(files).toContain(`wasm.${language}.pagefind`);
});
