import { OpenKept } from "../../assessment/session/open-kept.ts";
import { deleteStorage, hasStoredData } from "../../assessment/storage/device-storage.ts";
import { openStore } from "../../assessment/storage/open-store.ts";
import { isStored, type Store, type Stored } from "../../assessment/storage/store.ts";
import { StoreProblem } from "../../assessment/storage/storage-problem.ts";
import type { KeptPack } from "../model/kept-pack.ts";
import type { PackChange } from "../model/pack-change.ts";
import { packKind } from "./pack-kind.ts";
import { packNames } from "./pack-names.ts";

export type OpenPack = OpenKept<KeptPack, PackChange>;

let store: Promise<Store<KeptPack, PackChange>> | undefined;

/** Opened on first use, and shared by the page. Opening it creates the storage. */
const opened = () => (store ??= openStore(packKind));

/** What a page that lists everything kept says of the session in preparation. */
export interface KeptPackSummary {
  /** Empty if it has no name. */
  readonly title: string;
  readonly items: number;
  /** UTC times. */
  readonly created: string;
  readonly updated: string;
  /** Why it cannot be read, in words; then nothing else is known of it. It can be removed all the same. */
  readonly problem?: string;
}

async function all() {
  if (!store && !(await hasStoredData(packNames))) return [];
  return (await opened()).list();
}

/** The stored session: one is kept at a time. If two tabs began one each at the same moment, the later. */
async function stored(): Promise<Stored<KeptPack> | undefined> {
  const readable = (await all()).filter(isStored);
  return readable.reduce<Stored<KeptPack> | undefined>(
    (latest, each) => (latest && latest.value.updated > each.value.updated ? latest : each),
    undefined,
  );
}

/**
 * What this device keeps of a session in preparation. Creates no storage.
 *
 * @throws StoreProblem if storage does not answer
 */
export async function keptPack(): Promise<KeptPackSummary | undefined> {
  const found = await stored();
  if (found) {
    const { title, items, created, updated } = found.value;
    return { title, items: items.length, created, updated };
  }
  const [unreadable] = await all();
  return unreadable && !isStored(unreadable)
    ? { title: "", items: 0, created: "", updated: "", problem: unreadable.problem }
    : undefined;
}

/** Opens the kept session for change. Undefined if none is kept; creates no storage. @throws StoreProblem */
export async function openKeptPack(): Promise<OpenPack | undefined> {
  const found = await stored();
  return found && new OpenKept(await opened(), found);
}

/**
 * Begins to keep a session. Where the browser keeps nothing, it is in memory, and its status says so.
 *
 * @param make returns it as it is once the storage is open, so that what was typed meanwhile is in it
 * @throws StoreProblem
 */
export async function beginKeptPack(make: () => KeptPack): Promise<OpenPack> {
  const own = await opened();
  return new OpenKept(own, { value: make(), changesSinceExport: 0, lastExportedAt: null });
}

/**
 * Removes the session in preparation with its storage, then looks again whether it is gone.
 *
 * @throws StoreProblem if anything of it is left, in words for the person
 */
export async function removeKeptPack(): Promise<void> {
  if (!store && !(await hasStoredData(packNames))) return;
  const own = await opened();
  // One by one first, so that every tab that shows it learns that it is gone.
  for (const { key } of await own.list()) await own.remove(key);
  own.close();
  store = undefined;
  if (own.problem) return;
  await deleteStorage(packNames);
  // Another tab may have made new, empty storage meanwhile.
  if ((await all()).length > 0) throw new StoreProblem("undeleted");
}
