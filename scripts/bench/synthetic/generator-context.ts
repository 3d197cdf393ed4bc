import type { Language } from "./language.ts";
import type { Links } from "./links.ts";
import type { Pools } from "./pools.ts";
import type { Random } from "./random.ts";

/** All that a made-up entry is drawn from: chance, words, what it may name, and the terms and findings of real ones. */
export interface GeneratorContext {
  readonly random: Random;
  readonly language: Language;
  readonly links: Links;
  readonly pools: Pools;
}
