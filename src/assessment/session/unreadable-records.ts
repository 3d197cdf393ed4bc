import { hasStoredData } from "../storage/device-storage.ts";
import { isStored } from "../storage/store.ts";
import { assessmentKind } from "./assessment-kind.ts";
import { workspace } from "./workspace.ts";

/** Whether what is left of an unreadable record still names a checklist as its own. */
const namesChecklist = (raw: string, checklist: string): boolean =>
  /"checklist"\s*:\s*"([^"]*)"/.exec(raw)?.[1] === checklist;

/** How many records of a checklist this device keeps that cannot be read. Creates no storage. Rejects with a StoreProblem. */
export async function countUnreadable(checklist: string): Promise<number> {
  if (!(await hasStoredData(assessmentKind.names))) return 0;
  const all = await (await workspace.store).list();
  return all.filter((record) => !isStored(record) && namesChecklist(record.raw, checklist)).length;
}
