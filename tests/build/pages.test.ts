import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtPages, dist, listedPaths } from "../fixtures/built-site.ts";
import { addedIds, choosableIds } from "../fixtures/added-to-session.ts";
import { comparedFiles } from "../fixtures/compared-files.ts";
import { htmlFaults } from "../fixtures/html-faults.ts";
import { drawPages } from "../accessibility/our-content/visited-pages.ts";

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#38;", "&"),
  );

/** Permanent addresses are made by one template and hold next to nothing; a quick run looks at some of them. */
const [permanent, others] = [true, false].map((is) => builtPages.filter(({ path }) => path.startsWith("/id/") === is));

test("every page is valid HTML", async () => {
  const faults: string[] = [];
  for (const { path, html } of [...(others ?? []), ...drawPages(permanent ?? [], 20)]) {
    faults.push(...(await htmlFaults(html, path)));
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test("every link and fragment inside the site leads somewhere", () => {
  const files = new Set(globSync("**/*.*", { cwd: dist }).map((file) => `/${file}`));
  const fragments = new Map(builtPages.map(({ path, html }) => [path, new Set(attribute(html, "id"))]));
  const choosable = choosableIds(dist);
  const broken = builtPages.flatMap(({ path, html }) =>
    [...attribute(html, "href"), ...attribute(html, "src")].flatMap((to) => {
      if (/^(mailto:|https?:\/\/(?!localhost))/.test(to)) return [];
      const url = new URL(to, `http://localhost:4321${path}`);
      const known = fragments.get(url.pathname);
      if (!known) return files.has(url.pathname) ? [] : [`${path} → ${to}`];
      const compared = comparedFiles(url);
      if (compared) return compared.every((file) => files.has(file)) ? [] : [`${path} → ${to}`];
      const added = addedIds(url);
      if (added) return added.every((id) => choosable.has(id)) ? [] : [`${path} → ${to}`];
      return url.hash === "" || known.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${path} → ${to}`];
    }),
  );
  expect([...new Set(broken)].slice(0, 20)).toEqual([]);
});

describe.each(builtPages.filter(({ path }) => !path.startsWith("/id/") && !path.startsWith("/topics/")))(
  "$path",
  ({ html }) => {
    test("has nothing inline, one stylesheet, one main heading and its own description", () => {
      // A block of data runs nothing.
      expect(html.replaceAll('<script type="application/ld+json">', "")).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
      expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html).toMatch(/<html lang="en-GB" data-page="[a-z-]+"/);
    });
  },
);

test("every checklist has a page to vote on, which no search finds", () => {
  const votes = builtPages.filter(({ path }) => path.endsWith("/vote/"));
  const checklists = builtPages.filter(({ html }) => html.includes('data-page="checklist"'));
  expect(votes.map(({ path }) => path)).toEqual(checklists.map(({ path }) => `${path}vote/`));
  for (const { path, html } of votes) {
    expect(html, path).toContain('<meta name="robots" content="noindex">');
    expect(html, path).not.toContain("data-pagefind-body");
    expect(listedPaths).not.toContain(path);
  }
});

test("every page below the home page tells the way from the library, and the head marks its section", () => {
  const pages = builtPages.filter(({ path }) => path !== "/" && path !== "/library/" && listedPaths.includes(path));
  expect(pages.length).toBeGreaterThan(300);
  const lost = pages.filter(({ html }) => {
    const [head = ""] = html.split("<main");
    return (
      !/aria-label="Breadcrumb">\s*<ol[^>]*>\s*<li>\s*<a href="\/library\/">Library</.test(head) ||
      (head.match(/aria-current=/g) ?? []).length !== 1
    );
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test("titles and addresses in the sitemap are unique, and permanent addresses are not listed", () => {
  const titles = builtPages
    .filter(({ path }) => listedPaths.includes(path))
    .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  expect(new Set(listedPaths).size).toBe(listedPaths.length);
  expect(listedPaths.filter((path) => path.startsWith("/id/"))).toEqual([]);
});
