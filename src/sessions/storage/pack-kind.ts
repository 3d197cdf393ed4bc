import { later } from "../../assessment/model/change-context.ts";
import { type KeptKind, UnreadableText } from "../../assessment/storage/kept-kind.ts";
import type { KeptPack } from "../model/kept-pack.ts";
import { changePack, type PackChange } from "../model/pack-change.ts";
import { LARGEST_FILE, PackFileError, readPackFile, writePackFile } from "../model/pack-file.ts";
import { packNames } from "./pack-names.ts";

/** Sessions in preparation as a kind of kept thing. Storage holds the text of a file. */
export const packKind: KeptKind<KeptPack, PackChange> = {
  names: packNames,
  encode: writePackFile,
  decode: (text) => {
    try {
      return readPackFile(text);
    } catch (error) {
      if (error instanceof PackFileError) return new UnreadableText(error.message);
      throw error;
    }
  },
  applyChange: (pack, change, { now }) => {
    const next = changePack(pack, change);
    if (next === pack) return pack;
    // At least a millisecond on, even if the clock was set back, so that the later of two states is known.
    const after = new Date(Date.parse(pack.updated) + 1).toISOString();
    return { ...next, updated: later(now, after) };
  },
  sizeProblem: (pack) =>
    writePackFile(pack).length > LARGEST_FILE
      ? "This cannot be kept: the session would be larger than a million characters. Shorten a prompt or a note first."
      : undefined,
};
