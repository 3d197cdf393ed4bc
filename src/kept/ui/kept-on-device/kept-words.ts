import { listed } from "../../../model/listed.ts";
import type { HeldName } from "../../things/held-name.ts";

export const nothing = "This browser keeps nothing of this library on this device.";

/** How everything is called within a sentence. */
export const everything = { whole: "everything that this library keeps", any: "anything of this library" } as const;

/** Said of storage that was made, and in which nothing stands any more. */
export const empty = "Nothing, in storage that is still there.";

/** Each place once, with the names in it: “IndexedDB (a, b)”. */
function placesOf(left: readonly HeldName[]): string {
  const places = [...new Set(left.map((held) => held.in))];
  return listed(
    places.map((place) => {
      const names = left.filter((held) => held.in === place).map(({ name }) => name);
      return `${place} (${names.join(", ")})`;
    }),
  );
}

/**
 * Says how a deletion went, after the browser was looked at again.
 *
 * @param any names what was to be deleted: “anything of this library”
 * @param left the names that the browser still holds of it
 * @param problems why something was not deleted, as sentences
 */
export function describeDeletion(any: string, left: readonly HeldName[], problems: readonly string[]): string {
  if (left.length === 0) return `Deleted, and looked for again: this browser no longer has ${any} at this address.`;
  const still = `Not all of it is deleted. Still there: ${placesOf(left)}.`;
  const remedy =
    "Close the other tabs of this site and delete again. If that does not help, clear the data of this site in the browser’s settings.";
  return [still, ...problems, remedy].join(" ");
}
