import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Copies the project to an empty folder, installs it there without development dependencies, and builds it as a
 * publishing host does. Fails if a package that the build uses is not among the dependencies. What is written behind the
 * command is handed to the installation: `--ignore-scripts`, as many hosts demand.
 */
const madeHere = new Set(["node_modules", "dist", ".astro", ".git"]);
const folder = mkdtempSync(join(tmpdir(), "production-"));

function run(...args: string[]): boolean {
  const { status } = spawnSync("npm", args, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "production", CONTENT_DIR: "content" },
  });
  return status === 0;
}

try {
  cpSync(".", folder, { recursive: true, filter: (path) => !madeHere.has(basename(path)) });
  const builds =
    run("ci", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund", ...process.argv.slice(2)) &&
    run("run", "build") &&
    existsSync(join(folder, "dist", "index.html"));
  if (!builds) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
