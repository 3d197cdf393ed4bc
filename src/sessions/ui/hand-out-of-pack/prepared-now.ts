import type { PackChoices } from "../../../model/pack-choice.ts";
import { readPack } from "../../model/pack-fragment.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";

/** What a session without a name is called. */
export const unnamed = "Session";

/** The session of the page, as its address carries it. */
export const preparedNow = (replaced: PackChoices["replaced"] = {}): PreparedPack => ({
  title: unnamed,
  items: readPack(location.hash, replaced).pack.map(({ id, minutes }) => ({ id, minutes, prompt: "", notes: "" })),
});
