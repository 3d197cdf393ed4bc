import { entryPath } from "../model/entry-type.ts";
import { typeOf, type ContentIndex } from "./content-index.ts";

/** A file that stands at an address which the ledger knows, with the id it now gives, if that could be read. */
export interface LedgerOwner {
  readonly file: string;
  readonly id: string | undefined;
}

/** Finds the file that stands where the ledger says an id leads, so that one changed id is one message. */
export function ledgerOwners({
  entries,
  broken,
}: ContentIndex): (address: string | undefined) => LedgerOwner | undefined {
  const owners = new Map<string, LedgerOwner>();
  for (const { collection, slug, file } of broken) owners.set(`/${collection}/${slug}/`, { file, id: undefined });
  for (const record of entries)
    owners.set(entryPath(typeOf(record), record.slug), { file: record.file, id: record.data.id });
  return (address) =>
    address === undefined ? undefined : (owners.get(address) ?? owners.get(address.split("#")[0] ?? ""));
}
