import { expect, test } from "vitest";
import { engineScript } from "../../../../src/search/indexing/engine-script.ts";

const chunk = 'load().then(()=>call("load_index_chunk")).catch(()=>{});';

test("a chunk that fails is not passed over, and requests can be made by another function", () => {
  const made = engineScript(`${chunk}await fetch(address);`);
  expect(made).not.toContain("catch");
  expect(made).toMatch(/^let fetch=/);
  expect(made).toContain("export const readWith=");
});

test.each(["", chunk + chunk, `${chunk}let fetch = 1;`])("a script that is not the known one is refused", (script) => {
  expect(() => engineScript(script)).toThrow("Pagefind’s script has changed");
});
