import { isClaimedBy, type HeldName } from "./held-name.ts";
import { heldNames } from "./held-names.ts";
import { namesOfThings, type ThingId } from "./about-things.ts";

/**
 * The names that this browser still holds of the given kinds. Other libraries of the same host have other names, and are
 * left out.
 */
export async function leftOver(base: string, kinds: readonly ThingId[]): Promise<readonly HeldName[]> {
  const claimed = kinds.flatMap((kind) => namesOfThings(base)[kind]);
  return (await heldNames()).filter((held) => claimed.some((one) => isClaimedBy(held, one)));
}
