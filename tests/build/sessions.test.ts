import { z } from "astro/zod";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages } from "../fixtures/built-site.ts";

const sessionSchema = z.object({
  id: z.string(),
  concealed: z.array(z.object({ entry: z.string() })).default([]),
  steps: z.array(z.object({ title: z.string(), titleShown: z.string().optional() })),
});

/** What each session conceals, read from the content without the library between. */
const sessions = globSync("content/sessions/*.mdx").map((file) =>
  sessionSchema.parse(parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "")),
);
const entries = new Map(builtLibrary.entries.map((entry) => [entry.id, entry]));

test("neither the screens nor the sheet of a session names what it conceals, or leads there", () => {
  const hidden = sessions.filter(({ concealed }) => concealed.length > 0);
  expect(hidden.length).toBeGreaterThan(2);
  for (const { id, concealed, steps } of hidden) {
    const { html = "" } =
      builtPages.find(({ html }) => html.includes(`<article class="entry" data-entry="${id}"`)) ?? {};
    const [, inTheRoom = ""] = /<section[^>]* id="show"(.*)<\/session-tabs>/s.exec(html) ?? [];
    expect(inTheRoom).toContain("screen-1");
    for (const { entry } of concealed) {
      const { title = "", url = "" } = entries.get(entry) ?? {};
      expect(title).not.toBe("");
      expect(inTheRoom).not.toContain(title);
      expect(inTheRoom).not.toContain(url);
    }
    for (const { title, titleShown } of steps) if (titleShown) expect(inTheRoom).not.toContain(`>${title}<`);
  }
});
