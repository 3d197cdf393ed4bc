import { actionFields, answerFields, type Assessment } from "./assessment.ts";

/** One respondent: a file, and the other files of theirs that it replaces. */
export interface Voice {
  /** The respondent’s latest file. */
  readonly assessment: Assessment;
  /** This file and those that it replaces, in the order in which they were opened. */
  readonly files: readonly Assessment[];
}

/** The chair’s decision about two files of one assessment: two people’s answers, or two states of one person’s. */
export interface Told {
  readonly files: readonly [Assessment, Assessment];
  readonly isOne: boolean;
}

export interface Voices {
  readonly voices: readonly Voice[];
  /** Two files of one assessment that need the chair’s decision. Until then they count as two voices. */
  readonly question: readonly [Assessment, Assessment] | undefined;
}

const isSame = <T extends object>(one: T, other: T | undefined, names: readonly (keyof T)[]) =>
  other !== undefined && names.every((name) => one[name] === other[name]);

const answerParts = [...answerFields, "updated"] as const;
const actionParts = [...actionFields, "updated"] as const;

/** Whether two files name two people. */
const areNamedApart = (one: Assessment, other: Assessment): boolean =>
  one.respondent.trim() !== "" && other.respondent.trim() !== "" && one.respondent.trim() !== other.respondent.trim();

const isNamedAlike = (one: Assessment, other: Assessment) =>
  one.respondent.trim() !== "" && one.respondent.trim() === other.respondent.trim();

/** Whether a file has the same record as another one. If `mayBeNewer`, a newer state also counts. */
const isKept = <T extends { readonly updated: string }>(
  record: T,
  kept: T | undefined,
  { names, mayBeNewer }: { readonly names: readonly (keyof T)[]; readonly mayBeNewer: boolean },
) => kept !== undefined && (isSame(record, kept, names) || (mayBeNewer && kept.updated > record.updated));

/**
 * Whether one file has every answer, action and sign-off of another, with equal text and time. If `mayBeNewer`, a newer state
 * also counts.
 */
export const holds = (whole: Assessment, piece: Assessment, mayBeNewer: boolean) =>
  Object.entries(piece.answers).every(([item, answer]) =>
    isKept(answer, whole.answers[item], { names: answerParts, mayBeNewer }),
  ) &&
  piece.actions.every((action) => {
    const kept = whole.actions.find(({ id }) => id === action.id);
    return isKept(action, kept, { names: actionParts, mayBeNewer });
  }) &&
  (piece.signedOff ?? []).every(({ id }) => whole.signedOff?.some((kept) => kept.id === id));

/**
 * Whether a file replaces another one of the same assessment without asking the chair: it contains that file whole, or
 * is a later state of the same person's. A file with a name is only replaced by a file with the same name.
 */
function covers(one: Assessment, other: Assessment, isLater: boolean): boolean {
  const isNamed = other.respondent.trim() !== "";
  if (one.id !== other.id || (isNamed && !isNamedAlike(one, other))) return false;
  const isNameAdded = !isNamed && one.respondent.trim() !== "";
  if (holds(one, other, false)) return isLater || isNameAdded || !holds(other, one, false);
  return isNamed && one.updated > other.updated && holds(one, other, true);
}

/**
 * The voices behind files, in the order in which each was first opened. Files of one assessment share an id, but an id
 * is copied when a file is sent round, so it does not prove that one person answered. A file that another one contains
 * whole is not counted. Files with different names are different voices. The chair decides about all others.
 * @param told the chair’s decisions about pairs of these files
 */
export function voicesOf(files: readonly Assessment[], told: readonly Told[] = []): Voices {
  const isLater = (one: Assessment, other: Assessment) =>
    one.updated === other.updated ? files.indexOf(one) < files.indexOf(other) : one.updated > other.updated;
  const standsFor = new Map<Assessment, Assessment>();
  for (const file of files) {
    const other = files.find((each) => each !== file && covers(each, file, isLater(each, file)));
    if (other) standsFor.set(file, other);
  }
  const groups = groupTold(
    files.filter((file) => !standsFor.has(file)),
    told,
  );
  const homeOf = (file: Assessment): Assessment => {
    const other = standsFor.get(file);
    return other ? homeOf(other) : file;
  };
  const voices = groups.map((group) => ({
    assessment: group.reduce((latest, each) => (isLater(each, latest) ? each : latest)),
    files: files.filter((file) => group.includes(homeOf(file))),
  }));
  const first = ({ files: [file] }: { readonly files: readonly Assessment[] }) => (file ? files.indexOf(file) : -1);
  return { voices: voices.toSorted((a, b) => first(a) - first(b)), question: questionOf(groups, told) };
}

/** The files that count, grouped by the chair’s decisions that two belong to one person. */
function groupTold(files: readonly Assessment[], told: readonly Told[]): readonly (readonly Assessment[])[] {
  let groups = files.map((file) => [file]);
  for (const { files: pair, isOne } of told) {
    if (!isOne) continue;
    const touched = groups.filter((group) => pair.some((file) => group.includes(file)));
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()].filter(({ length }) => length > 0);
  }
  return groups;
}

/** The first two files of one assessment that names do not distinguish and the chair has not decided about. */
function questionOf(groups: readonly (readonly Assessment[])[], told: readonly Told[]): Voices["question"] {
  const isTold = (one: Assessment, other: Assessment) =>
    areNamedApart(one, other) || told.some(({ files }) => files.includes(one) && files.includes(other));
  for (const [place, group] of groups.entries()) {
    for (const others of groups.slice(place + 1)) {
      const [one, other] = [group[0], others[0]];
      if (one?.id !== other?.id || !one || !other) continue;
      if (!group.some((each) => others.some((another) => isTold(each, another)))) return [one, other];
    }
  }
  return undefined;
}

/**
 * Notes on files that come from one assessment: which count once, and which count apart.
 * @param nameOf the name of a file, and of a voice, for the person
 */
export function voiceNotes(
  voices: readonly Voice[],
  nameOf: { readonly file: (file: Assessment) => string; readonly voice: (voice: Voice) => string },
): readonly string[] {
  const once = voices.flatMap(({ assessment, files }) =>
    files
      .filter((file) => file !== assessment)
      .map((file) => `${nameOf.file(file)} was opened before: it counts once, as it was at its latest.`),
  );
  const ids = [...new Set(voices.map(({ assessment }) => assessment.id))];
  const apart = ids.flatMap((id) => {
    const all = voices.filter(({ assessment }) => assessment.id === id);
    const named = all.filter(({ assessment }) => all.some((other) => areNamedApart(assessment, other.assessment)));
    if (named.length === 0) return [];
    const words = named.map(nameOf.voice).join(", ");
    return [
      `${words}: these files come from one assessment, and count as ${String(named.length)} people, since their names differ.`,
    ];
  });
  return [...once, ...apart];
}
