import type { ChangeContext } from "../model/change-context.ts";

export const stampNow = (): ChangeContext => ({ now: new Date().toISOString(), id: crypto.randomUUID() });
