/** A file of the search index, by its path below the folder `pagefind`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export const jsonFile = (path: string, value: unknown): IndexFile => ({
  path,
  content: new TextEncoder().encode(JSON.stringify(value)),
});
