import { cacheNames, keptCopy } from "../../offline/copy/kept-copy.ts";
import { removeCopy } from "../../offline/copy/remove-copy.ts";
import { localDay } from "../../browser/today.ts";
import { countOf } from "../../model/count.ts";
import { dateWords } from "../../model/date-words.ts";
import { sizeWords } from "../../model/size-words.ts";
import type { KeptThing } from "./kept-thing.ts";

/** Whether this browser has such a copy at all: on insecure addresses and in some private windows it has not. */
const isAble = () => "caches" in window && "serviceWorker" in navigator;

/** @param base the path of the library, with a slash at both ends */
export const offlineCopy = (base: string): KeptThing => ({
  id: "offline",
  async look() {
    if (!isAble()) return "";
    const copy = await keptCopy(base);
    if (copy) {
      const { bytes, files } = copy.list;
      return `The copy of ${dateWords(localDay(new Date(copy.keptAt)))}, ${countOf(files.length, "file")}, ${sizeWords(bytes)}.`;
    }
    return (await cacheNames(base)).length > 0 ? "A part of a copy, which is being fetched or was cut off." : "";
  },
  async remove() {
    if (isAble() && !(await removeCopy(base))) throw new Error("The browser has not deleted all of it.");
  },
});
