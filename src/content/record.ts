import type { z } from "astro/zod";
import type { Collection, collections } from "../model/collections.ts";

/** One file of content whose fields passed its schema. `body` starts at its first line of text. */
export type ContentRecord = {
  [C in Collection]: {
    readonly collection: C;
    readonly slug: string;
    readonly file: string;
    readonly data: z.output<(typeof collections)[C]["schema"]>;
    readonly body: string;
  };
}[Collection];

export type RecordOf<C extends Collection> = Extract<ContentRecord, { collection: C }>;

/**
 * A file whose fields failed its schema. Its ids still count as given, so that references to them raise no messages.
 */
export interface BrokenRecord {
  readonly collection: Collection;
  readonly slug: string;
  readonly file: string;
  readonly raw: unknown;
  readonly body: string;
}
