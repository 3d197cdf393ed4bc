import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * The site on which browser tests run: a small content folder with every feature, published below another site, so
 * that no change of the real content can break a test of a page.
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
        // As an adopter may write it, without the slashes.
        BASE_PATH: base.replaceAll("/", ""),
        SITE_URL: "https://northtown.example",
      },
    },
  );
  process.exitCode = status ?? 1;
}
