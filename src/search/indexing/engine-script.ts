/** Where Pagefind passes over a chunk that failed to load, and would answer with less. */
const swallowed = '"load_index_chunk")).catch(()=>{});';

/**
 * Pagefind's script with two changes: a chunk that fails to load fails the search, and its requests are made by the
 * function given to `readWith`. Throws when the script is not the one that these changes are made for.
 */
export function engineScript(script: string): string {
  if (script.split(swallowed).length !== 2 || /\bfetch\s*=/.test(script))
    throw new Error(
      "Pagefind’s script has changed: see how it loads chunks, and amend src/search/indexing/engine-script.ts.",
    );
  const strict = script.replace(swallowed, '"load_index_chunk"));');
  return `let fetch=globalThis.fetch;${strict}export const readWith=(read)=>{fetch=read;};`;
}
