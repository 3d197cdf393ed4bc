import { decode } from "cborg";
import { expect, test } from "vitest";
import { encodeCbor } from "../../../../src/search/query/encode-cbor.ts";
import { indexList } from "../../../../src/search/query/index-list.ts";

test("numbers, texts and lists of every length come back as they were", () => {
  const sizes = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295];
  const lists = [0, 23, 24, 300].map((length) => Array.from({ length }, (_, i) => i));
  const value = ["é", "", "a".repeat(23), "b".repeat(300), ...sizes, ...lists, [["deep"]]];
  expect(decode(new Uint8Array(encodeCbor(value)))).toEqual(value);
});

test("the engine's list has every page with its words, every chunk, and what else it said", () => {
  const index = {
    version: "1.6.0",
    language: "fr",
    words: [300, 7],
    chunks: [["a", "m", "fr_1"] as const],
    rest: [[], [], ["title"]],
  };
  const { entry, list, listName, wasmName } = indexList({ entryIds: ["IN-01", "CS-02"], pageIds: ["v1", "v2"], index });
  expect(new TextDecoder().decode(list.slice(0, 12))).toBe("pagefind_dcd");
  const pages = [
    ["IN-01_v1", 300, ""],
    ["CS-02_v2", 7, ""],
  ];
  expect(decode(list.slice(12))).toEqual(["1.6.0", pages, [["a", "m", "fr_1"]], [], [], ["title"]]);
  expect(entry).toEqual({ version: "1.6.0", languages: { fr: { hash: "list", wasm: "fr", page_count: 2 } } });
  expect([listName, wasmName]).toEqual(["pagefind.list.pf_meta", "wasm.fr.pagefind"]);
});
