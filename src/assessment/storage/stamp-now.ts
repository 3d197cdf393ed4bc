import type { ChangeContext } from "../model/change-context.ts";

/** This moment by the device's clock, with a random id. */
export const stampNow = (): ChangeContext => ({ now: new Date().toISOString(), id: crypto.randomUUID() });
