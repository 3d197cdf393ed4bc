import { parseAtomFeed } from "feedsmith";
import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { builtPages, dist, readBuilt } from "../fixtures/built-site.ts";

const feeds = globSync("**/feed.xml", { cwd: dist });
const paths = new Set(builtPages.map(({ path }) => path));

test("the library and each theme have a feed that a reader understands, and it says something", () => {
  const themes = builtPages.filter(({ html }) => html.includes('data-page="theme"'));
  expect(themes.length).toBeGreaterThan(3);
  expect([...feeds].sort()).toEqual(["feed.xml", ...themes.map(({ path }) => `${path.slice(1)}feed.xml`)].sort());
  for (const file of feeds) {
    const { id, title, updated, authors, entries = [] } = parseAtomFeed(readBuilt(file));
    expect([id, title, updated, authors?.[0]?.name].every(Boolean), file).toBe(true);
    expect(entries.length, file).toBeGreaterThan(0);
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size, file).toBe(ids.length);
    expect(
      ids.filter((one) => !/^(https:\/\/|tag:)/.test(String(one))),
      file,
    ).toEqual([]);
  }
});

test("whatever a feed names can be read", () => {
  const astray = feeds.flatMap((file) =>
    (parseAtomFeed(readBuilt(file)).entries ?? []).flatMap(({ links = [] }) =>
      links.flatMap(({ href = "" }) => {
        const path = new URL(href, "https://any.example/").pathname;
        return paths.has(path) ? [] : [`${file} → ${href}`];
      }),
    ),
  );
  expect(astray).toEqual([]);
});

test("every page tells feed readers of the feed, and that of a theme of its own", () => {
  const named = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map((match) => match[1]);
  // What another site shows in a frame is no page to subscribe to.
  for (const { path, html } of builtPages.filter(({ path }) => !path.startsWith("/embed/")))
    expect(named(html), path).toEqual(
      html.includes('data-page="theme"') ? ["/feed.xml", `${path}feed.xml`] : ["/feed.xml"],
    );
});

test("the page of what is new says so where nothing has changed", () => {
  const page = readBuilt("whats-new/index.html");
  const changes = page.match(/<li>\s*<time/g)?.length ?? 0;
  expect(page.includes("Nothing has changed since the first edition.")).toBe(changes === 0);
  expect(page).toContain("It began with");
});
