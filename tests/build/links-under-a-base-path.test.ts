import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { addedIds, choosableIds } from "../fixtures/added-to-session.ts";
import { comparedFiles } from "../fixtures/compared-files.ts";

const { base, folder } = fixtureSite;
const origin = "https://northtown.example";
/** The address of a made-up source, which stands on the same host outside the library. */
const outside = `${origin}/lanterns`;
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));

test("every link and fragment of a library under a base path stays below it and leads somewhere", () => {
  const files = globSync("**/*.*", { cwd: folder });
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [base + file.replace(/(^|\/)index\.html$/, "$1"), readFileSync(join(folder, file), "utf8")]),
  );
  expect(pages.size).toBeGreaterThan(100);
  const known = new Set(files.map((file) => base + file));
  const choosable = choosableIds(folder);
  const dead = [...pages].flatMap(([path, html]) =>
    [...attributes(html, "href"), ...attributes(html, "src")].flatMap((link) => {
      const url = new URL(link, origin + path);
      if (url.origin !== origin || url.href === outside) return [];
      const page = pages.get(url.pathname);
      const compared = comparedFiles(url);
      const added = addedIds(url);
      const isThere = compared
        ? compared.every((file) => known.has(file))
        : added
          ? added.every((id) => choosable.has(id))
          : page
            ? url.hash === "" || attributes(page, "id").includes(decodeURIComponent(url.hash.slice(1)))
            : known.has(url.pathname);
      return isThere ? [] : [`${path} → ${link}`];
    }),
  );
  expect([...new Set(dead)].slice(0, 20)).toEqual([]);
});
