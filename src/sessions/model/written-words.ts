import type { Pack } from "./pack.ts";
import { withoutWords, type PreparedItem, type PreparedPack } from "./prepared-pack.ts";

/** What was written to the items of one session while its page was open, so that it comes back with a removed item. */
export class WrittenWords {
  readonly #items = new Map<string, PreparedItem>();

  remember({ items }: PreparedPack): void {
    for (const item of items) this.#items.set(item.id, item);
  }

  /** The items with what was last written to them. */
  backTo(items: Pack): readonly PreparedItem[] {
    return items.map((item) => ({ ...withoutWords(item), ...this.#items.get(item.id), minutes: item.minutes }));
  }
}
