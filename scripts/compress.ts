import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Files below this size in bytes are not compressed, because that would save no packet. */
const smallest = 1024;

/** Brotli's quality, at most 11. Above 9 each further percent takes twice the time. */
const quality = 9;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes a brotli and a gzip file beside every text file of a built site, for servers that send such files. The search
 * index is compressed already. Returns the number of compressed files.
 */
export async function compressSite(dir: string): Promise<number> {
  const files = globSync("**/*.{html,css,js,json,svg,xml,txt,csv}", { cwd: dir }).sort();
  const compressed = await Promise.all(
    files.map(async (file) => {
      const path = join(dir, file);
      const content = await readFile(path);
      if (content.length < smallest) return 0;
      const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
      await writeFile(`${path}.br`, await toBrotli(content, options));
      await writeFile(`${path}.gz`, await toGzip(content, { level: constants.Z_BEST_COMPRESSION }));
      return 1;
    }),
  );
  return compressed.filter(Boolean).length;
}

if (import.meta.main) {
  const count = await compressSite("dist");
  console.log(`${String(count)} files of dist have a brotli and a gzip file beside them.`);
}
