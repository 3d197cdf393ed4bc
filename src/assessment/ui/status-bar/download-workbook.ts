import { signOffLine } from "../../messages/sign-off.ts";
import { describeUnsettled } from "../../messages/unsettled.ts";
import { readPrompts } from "../../session/read-checklist.ts";
import { workspace } from "../../session/workspace.ts";
import { signOffState } from "../../model/sign-off.ts";
import { areNamesShown, asShared } from "../shared/names-shown.ts";
import { saveWorkbook } from "../shared/save-workbook.ts";

/** Downloads the open assessment as an Excel workbook, and returns a message for the person. */
export async function downloadWorkbook(): Promise<string> {
  const { assessment, definition } = workspace;
  if (!assessment) return "";
  const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const prompts = readPrompts(document);
  const signed = signOffLine(signOffState(assessment), { areNamesShown: areNamesShown() });
  const guide = signed === "" ? [] : [["Sign-off", signed] as const];
  const source = { definition, prompts, guide, address, assessment: asShared(assessment) };
  const said = await saveWorkbook(assessment, { kind: "checklist", source });
  return [said, describeUnsettled(assessment)].filter(Boolean).join(" ");
}
