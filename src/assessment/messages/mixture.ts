import type { Respondent } from "../model/respondents.ts";

/** The names of those compared, grouped by a value that tells them apart, in the order of their first. */
function groupsOf(respondents: readonly Respondent[], valueOf: (respondent: Respondent) => string) {
  const groups = new Map<string, string[]>();
  for (const each of respondents) {
    const value = valueOf(each);
    groups.set(value, [...(groups.get(value) ?? []), each.name]);
  }
  return [...groups];
}

const inGroups = (groups: readonly (readonly [value: string, names: readonly string[]])[]): string =>
  groups.map(([value, names]) => `${value} (${names.join(", ")})`).join("; ");

function rounds(respondents: readonly Respondent[]): string {
  const unnamed = "no round named";
  const groups = groupsOf(respondents, ({ assessment: { round } }) => round.trim() || unnamed);
  // A file or a code that names no round may be of the same one.
  if (groups.filter(([round]) => round !== unnamed).length < 2) return "";
  return `These are of different rounds: ${inGroups(groups)}. Each counts as a voice; to see what changed between two rounds, open them under Rounds.`;
}

function editions(respondents: readonly Respondent[]): string {
  const groups = groupsOf(respondents, ({ assessment: { edition } }) => `edition ${String(edition)}`);
  if (groups.length < 2) return "";
  return `These answer different editions of the checklist: ${inGroups(groups)}. Questions that not all editions ask stand as unanswered.`;
}

function consensuses(respondents: readonly Respondent[]): readonly string[] {
  return respondents
    .filter(({ assessment }) => assessment.combinedFrom.length > 0)
    .map(({ name, assessment: { combinedFrom } }) => {
      const isMember = ({ assessment: { id } }: Respondent) => combinedFrom.some((record) => record.id === id);
      const members = respondents.filter(isMember).map((member) => member.name);
      const twice = members.length > 0 ? ` It was made from ${members.join(", ")} too, who would count twice.` : "";
      return `${name} is a consensus of ${String(combinedFrom.length)}, and counts as one voice here.${twice}`;
    });
}

/** Says where unlike things are set side by side: rounds, editions, and a consensus beside its members. */
export const describeMixture = (respondents: readonly Respondent[]): readonly string[] =>
  [rounds(respondents), editions(respondents), ...consensuses(respondents)].filter(Boolean);
