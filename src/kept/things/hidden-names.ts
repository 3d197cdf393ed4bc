import { tabKey } from "../../assessment/storage/kept-names.ts";
import type { KeptThing } from "./kept-thing.ts";

/* eslint-disable @typescript-eslint/require-await -- Where reading the storage throws, they reject. */
export const hiddenNames: KeptThing = {
  id: "names",
  look: async () => (sessionStorage.getItem(tabKey) === null ? "" : "Names are hidden in this tab."),
  remove: async () => {
    sessionStorage.removeItem(tabKey);
  },
};
/* eslint-enable @typescript-eslint/require-await */
