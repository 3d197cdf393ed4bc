/** What this device keeps, as the interface lists it. */
export { isReadable, type Stored, type Unreadable } from "../storage/store.ts";
export type { Confirmed } from "../storage/save-queue.ts";
