/** The code with which Pagefind ignores a chunk that failed to load, so that results would be missing. */
const swallowed = '"load_index_chunk")).catch(()=>{});';

/**
 * Pagefind's script with two changes: a chunk that fails to load fails the search, and the function given to `readWith`
 * makes all requests. Throws when the script differs from the one that these changes were made for.
 */
export function engineScript(script: string): string {
  if (script.split(swallowed).length !== 2 || /\bfetch\s*=/.test(script))
    throw new Error(
      "Pagefind’s script has changed: see how it loads chunks, and amend src/search/indexing/engine-script.ts.",
    );
  const strict = script.replace(swallowed, '"load_index_chunk"));');
  return `let fetch=globalThis.fetch;${strict}export const readWith=(read)=>{fetch=read;};`;
}
