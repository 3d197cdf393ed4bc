import type { Decoded } from "../../../../src/assessment/codec/decoded.ts";
import { isGoodAnswerField } from "./contract.ts";

type Read = Extract<Decoded, { kind: "read" }>;
type Group = Record<string, unknown>;
type Path = readonly (string | number)[];

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const named = (path: Path) =>
  path
    .map(
      (step) =>
        String(step)
          .slice(0, 40)
          .replace(/[\p{C}\u2028\u2029]/gu, "�") + (String(step).length > 40 ? "…" : ""),
    )
    .join(" › ");

/** Values that say nothing: a field that holds one may be absent, and the other way round. */
const isEmpty = (value: unknown) =>
  ["", "false", "[]", "{}", "null"].includes(typeof value === "string" ? value : JSON.stringify(value));

/**
 * All that a file says and an assessment read from it does not, though nobody was told; and all that the assessment
 * says and the file does not. Knows nothing of the decoder: it walks what `JSON.parse` makes of the file.
 */
export function unaccounted(file: Group, { assessment, issues, readable, total }: Read): string[] {
  const places = new Set(issues.map(({ place }) => place));
  const isLost = (path: Path) => places.has(named(path));
  const problems: string[] = [];
  const report = (path: Path, problem: string) => problems.push(`${named(path)}: ${problem}`);

  function compare(said: unknown, open: unknown, path: Path): void {
    if (isLost(path)) return;
    if (Array.isArray(said) && Array.isArray(open)) compareLists(said, open, path);
    else if (isGroup(said) && isGroup(open)) compareGroups(said, open, path);
    else if (isGroup(said) && open === undefined && path.at(-2) === "answers") compareDropped(said, path);
    else if (!Object.is(said, open) && !(open === undefined && said === "")) {
      report(path, `${JSON.stringify(said)} became ${JSON.stringify(open)}`);
    }
  }

  function compareLists(said: unknown[], open: unknown[], path: Path) {
    const kept = said
      .map((value, index) => ({ value, here: [...path, index + 1] }))
      .filter(({ here }) => !isLost(here));
    kept.forEach(({ value, here }, index) => {
      compare(value, open[index], here);
    });
    if (kept.length !== open.length) report(path, `${String(open.length)} entries for ${String(kept.length)}`);
  }

  function compareGroups(said: Group, open: Group, path: Path) {
    for (const [name, value] of Object.entries(said)) compare(value, open[name], [...path, name]);
    for (const [name, value] of Object.entries(open)) {
      const here = [...path, name];
      if (Object.hasOwn(said, name) && !isLost(here) && said[name] !== "") continue;
      const isNamedTime = ["updated", "found"].includes(name) && isLost(here);
      if (!isEmpty(value) && !isNamedTime) report(here, `${JSON.stringify(value)} was invented`);
    }
  }

  /** An answer may go without a word of its own only if its fields have been named. */
  function compareDropped(said: Group, path: Path) {
    const fields = Object.keys(said).filter((name) => name !== "updated");
    const silent = fields.filter((name) => said[name] !== "" && !isLost([...path, name]));
    if (silent.length > 0 || !fields.some((name) => isLost([...path, name]))) report(path, "was dropped");
  }

  function checkCauses(answers: unknown, path: Path) {
    for (const [item, answer] of Object.entries(isGroup(answers) ? answers : {})) {
      for (const [name, value] of Object.entries(isGroup(answer) ? answer : {})) {
        const isCause = !isGoodAnswerField(name, value);
        if (isLost([...path, item, name]) && !isCause) report([...path, item, name], "was named without a cause");
      }
    }
  }

  // A file of version 1 is one of version 2 that uses none of its fields.
  compareGroups({ ...file, version: 2 }, { signedOff: [], ...assessment }, []);
  checkCauses(file["answers"], ["answers"]);
  const items = Object.keys(isGroup(file["answers"]) ? file["answers"] : {});
  const whole = items.filter((item) => {
    const place = named(["answers", item]);
    return ![...places].some((lostPlace) => lostPlace === place || lostPlace.startsWith(`${place} › `));
  });
  if (total !== items.length || readable !== whole.length)
    report([], `${String(readable)} of ${String(total)} is wrong`);
  return problems;
}
