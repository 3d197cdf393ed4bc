import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  listPath,
  shortDigest,
  versionPath,
  type OfflineFile,
  type OfflineList,
} from "../offline/copy/offline-list.ts";

/** Files that no page of a kept copy needs: those for hosts, search engines and other sites, the worker, large documents. */
const leftOut = /^((embed|og)\/.*|404\.html|robots\.txt|sw\.js|sitemap-.*|.*\.(br|gz|pdf|zip))$/;

const digestOf = (bytes: Uint8Array | string): string => shortDigest(createHash("sha256").update(bytes).digest());

/** Lists the files of a built site for whoever keeps a whole copy. @param root the folder of the built site */
export function listForOffline(root: string): OfflineList {
  const files: OfflineFile[] = globSync("**/*.*", { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !leftOut.test(file))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(root, file));
      return { path: file.replace(/(^|\/)index\.html$/, "$1"), bytes: bytes.length, digest: digestOf(bytes) };
    });
  const version = digestOf(files.map(({ path, digest }) => `${path} ${digest}`).join("\n"));
  return { version, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

/** Writes what a browser needs to know to keep the whole library. Comes after everything that writes into a build. */
export function offlineList(): AstroIntegration {
  return {
    name: "offline-list",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const list = listForOffline(root);
        mkdirSync(join(root, "offline"), { recursive: true });
        writeFileSync(join(root, listPath), JSON.stringify(list));
        writeFileSync(join(root, versionPath), JSON.stringify({ version: list.version, bytes: list.bytes }));
      },
    },
  };
}
