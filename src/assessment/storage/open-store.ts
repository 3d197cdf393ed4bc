import { hasBuckets } from "./bucket.ts";
import { Connection } from "./connection.ts";
import { IndexedDbStore } from "./indexed-db-store.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import { MemoryStore } from "./memory-store.ts";
import { MirroredStore } from "./mirrored-store.ts";
import type { Store } from "./store.ts";
import { StoreProblem } from "./storage-problem.ts";
import { TabChannel } from "./tab-channel.ts";

/**
 * The browser's own store of a kind, with a mirror if the browser needs one. Nothing is opened or created yet.
 * @param names differ from the kind's only in tests of an upgrade
 */
export function browserStore<T extends Kept, C>(kind: KeptKind<T, C>, names = kind.names): Store<T, C> {
  const channel = new TabChannel(names.channel);
  const connection = new Connection(names, {
    // Asynchronous, so that it rejects if reading `indexedDB` throws.
    // eslint-disable-next-line @typescript-eslint/require-await
    databases: async () => indexedDB,
    onClosed: (problem) => {
      channel.emit({ kind: "closed", problem });
    },
    onLate: () => {
      channel.emit({ kind: "missed" });
    },
  });
  const store = new IndexedDbStore(kind, connection, channel);
  return hasBuckets() ? new MirroredStore({ store, connection, channel, names }) : store;
}

/**
 * The store of this page: the browser's own, or memory if the browser keeps nothing at all. `problem` then tells why.
 * If a failure may pass (no room, another tab blocks it), the browser's store is returned, because it tries again.
 */
export async function openStore<T extends Kept, C>(kind: KeptKind<T, C>): Promise<Store<T, C>> {
  const store = browserStore(kind);
  try {
    // No record has this key. The read only tests whether the browser keeps anything.
    await store.get("");
  } catch (error) {
    const problem = StoreProblem.from(error);
    if (problem.kind !== "denied") return store;
    store.close();
    return new MemoryStore(kind, problem);
  }
  return store;
}
