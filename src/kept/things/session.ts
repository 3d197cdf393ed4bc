import { formatLocalDay } from "../../assessment/model/assessment-name.ts";
import { plainDirection } from "../../assessment/model/plain-direction.ts";
import { countOf } from "../../model/count.ts";
import { keptPack, removeKeptPack } from "../../sessions/storage/kept-pack.ts";
import type { KeptThing } from "./kept-thing.ts";

export const keptSession: KeptThing = {
  id: "session",
  async look() {
    const pack = await keptPack();
    if (!pack) return "";
    const { title, items, created, updated, problem } = pack;
    if (problem !== undefined) return `A session that cannot be read. ${problem}`;
    const name = plainDirection(title).trim();
    const days = `begun on ${formatLocalDay(created)}, last changed on ${formatLocalDay(updated)}`;
    return `${name === "" ? "A session without a name" : `“${name}”`}, ${countOf(items, "item")}, ${days}.`;
  },
  remove: removeKeptPack,
};
