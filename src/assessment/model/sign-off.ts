import { actionFields, answerFields, type Assessment, type SignOff } from "./assessment.ts";
import { isBlank } from "./open-actions.ts";

/**
 * A short digest of what a question says: its answer and its actions. Empty if nothing is said. Fields without a value
 * do not count, so that a field of a later format alters no older digest. FNV-1a, 32 bits: it finds edits, and is no
 * proof against forgery.
 */
function digestOf(item: string, { answers, actions }: Assessment): string {
  const answer = answers[item];
  const own = actions.filter((action) => action.item === item && !isBlank(action));
  const said = [
    answerFields.map((field) => [field, answer?.[field] ?? ""]),
    ...[...own]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((action) => [["id", action.id], ...actionFields.map((field) => [field, String(action[field] || "")])]),
  ].map((fields) => fields.filter(([, value]) => value !== ""));
  if (said.every((fields) => fields.length === 0)) return "";
  const hash = [...new TextEncoder().encode(JSON.stringify(said))].reduce(
    (sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return hash.toString(16).padStart(8, "0");
}

const itemsOf = ({ answers, actions }: Assessment) => [
  ...new Set([...Object.keys(answers), ...actions.map(({ item }) => item)]),
];

/** What the questions of an assessment say now, as digests by item. */
export const digestsOf = (assessment: Assessment): SignOff["said"] =>
  Object.fromEntries(
    itemsOf(assessment)
      .map((item) => [item, digestOf(item, assessment)] as const)
      .filter(([, digest]) => digest !== ""),
  );

export interface SignOffState {
  readonly signOff: SignOff;
  /** The items whose answer or actions differ from what was signed off, in the order of their ids. */
  readonly changed: readonly string[];
}

/** The sign-off in force, which is the last one, and what has changed since. Undefined if there is none. */
export function signOffState(assessment: Assessment): SignOffState | undefined {
  const signOff = assessment.signedOff?.at(-1);
  if (!signOff) return undefined;
  const now = digestsOf(assessment);
  const items = [...new Set([...Object.keys(signOff.said), ...Object.keys(now)])].sort();
  return { signOff, changed: items.filter((item) => signOff.said[item] !== now[item]) };
}

/** A sign-off that is about to be withdrawn, the id of its assessment, and that of the sign-off before it. */
export interface Withdrawn {
  readonly signOff: SignOff;
  readonly from: string;
  readonly before: string | undefined;
}

/** What withdrawing would take away: the sign-off in force. Undefined if there is none. */
export function withdrawnFrom({ id, signedOff }: Assessment): Withdrawn | undefined {
  const signOff = signedOff?.at(-1);
  return signOff && { signOff, from: id, before: signedOff?.at(-2)?.id };
}

/**
 * Whether a withdrawn sign-off can be put back: only while the one before it is the last. Otherwise an older one would
 * come into force over one that was added since, for example in another tab.
 */
export const canPutBack = (withdrawn: Withdrawn | undefined, { id, signedOff }: Assessment): boolean =>
  withdrawn?.from === id && withdrawn.before === signedOff?.at(-1)?.id;
