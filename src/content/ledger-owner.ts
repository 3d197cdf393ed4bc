import { entryPath } from "../model/entry-type.ts";
import { typeOf, type ContentIndex } from "./content-index.ts";

/** A file at an address of the ledger, with its current id if that could be read. */
export interface LedgerOwner {
  readonly file: string;
  readonly id: string | undefined;
}

/** Returns a function that finds the file at a ledger address. With it, rules report a changed id only once. */
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
