import { Connection } from "./connection.ts";
import type { Kept, KeptKind } from "./kept-kind.ts";
import type { KeptNames } from "./kept-names.ts";
import { RawRecords } from "./raw-records.ts";
import { RecordCodec } from "./record-codec.ts";
import { isStored, type Stored } from "./store.ts";

/**
 * The readable records under some names, which may belong to another library of this origin. Changes and creates
 * nothing, and does not block a deletion. Empty if a browser does not say what it holds.
 * @throws StoreProblem
 */
export async function readRecords<T extends Kept, C>(
  kind: KeptKind<T, C>,
  names: KeptNames,
): Promise<readonly Stored<T>[]> {
  if (!(await isThere(names))) return [];
  // eslint-disable-next-line @typescript-eslint/require-await -- Where reading `indexedDB` throws, it rejects.
  const connection = new Connection(names, { databases: async () => indexedDB, mayWrite: false });
  try {
    const records = await new RawRecords(connection).all();
    const codec = new RecordCodec(kind);
    return [...records]
      .filter(([, record]) => record !== undefined)
      .map(([key, record]) => codec.fromRecord(key, record))
      .filter(isStored);
  } finally {
    connection.close();
  }
}

async function isThere({ database }: KeptNames): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === database);
  } catch {
    return false;
  }
}
