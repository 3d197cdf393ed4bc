import type { Language } from "./language.ts";
import type { Links } from "./links.ts";
import type { Pools } from "./pools.ts";
import type { Random } from "./random.ts";

/** The sources of a made-up entry: chance, words, what it may name, and terms and findings of real entries. */
export interface GeneratorContext {
  readonly random: Random;
  readonly language: Language;
  readonly links: Links;
  readonly pools: Pools;
}
