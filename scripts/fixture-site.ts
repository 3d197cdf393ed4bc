import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * The site for browser tests: a small content folder with every feature, published below another site. Changes of the
 * real content therefore cannot break a test of a page.
 */
export const fixtureSite = {
  content: "tests/fixtures/content",
  /** The path it is published under. */
  base: "/evidence/",
  folder: join("node_modules", ".cache", "fixture-site"),
} as const;

if (import.meta.main) {
  const { content, base, folder } = fixtureSite;
  const { status } = spawnSync(
    process.execPath,
    [join("node_modules", "astro", "bin", "astro.mjs"), "build", "--outDir", folder],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        CONTENT_DIR: content,
        // Without slashes, as an adopter may write it.
        BASE_PATH: base.replaceAll("/", ""),
        SITE_URL: "https://northtown.example",
      },
    },
  );
  process.exitCode = status ?? 1;
}
