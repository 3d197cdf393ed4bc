import { assessmentNames, tabKey } from "../../assessment/storage/kept-names.ts";
import { copyNames } from "../../offline/copy/copy-names.ts";
import { packNames } from "../../sessions/storage/pack-names.ts";
import type { HeldName } from "./held-name.ts";

/** What people are told of one sort of thing that a browser keeps of this library. */
export interface AboutThing {
  /** Its name at the start of a sentence. */
  readonly name: string;
  /** What it is and how it comes to be kept, in a sentence. */
  readonly about: string;
  /** All of it, and any of it, within a sentence. */
  readonly whole: string;
  readonly any: string;
  /** What goes with it when it is deleted. */
  readonly loss: string;
}

/**
 * Everything that this library ever keeps in a browser, in the order in which it is listed. Whatever keeps something new
 * gets a line here; a test in a browser looks for names that no line claims.
 */
export const aboutThings = {
  assessments: {
    name: "Self-assessments",
    about: "Answers, notes, proof and actions, from when you start a self-assessment or open a file of one.",
    whole: "all self-assessments",
    any: "any self-assessment",
    loss: "Every answer, note and action in self-assessments goes, and nobody can bring it back, unless you have a copy.",
  },
  session: {
    name: "The session that you build",
    about: "What you chose, its minutes, and the name, prompts and notes that you write, from when you add something.",
    whole: "the session that you build",
    any: "a session that you build",
    loss: "The session goes, with every prompt and note in it, and nobody can bring it back, unless you saved it as a file.",
  },
  offline: {
    name: "The library without a connection",
    about: "The published pages and nothing about you, from when you choose to keep them.",
    whole: "the copy of the library",
    any: "a copy of the library",
    loss: "The kept pages go. With a connection they can be fetched again.",
  },
  names: {
    name: "The choice to hide names",
    about: "That you chose to hide names, in this tab until you close it.",
    whole: "the choice to hide names",
    any: "a choice to hide names",
    loss: "Names are shown again in this tab.",
  },
} as const satisfies Readonly<Record<string, AboutThing>>;

export type ThingId = keyof typeof aboutThings;

export const thingIds = Object.keys(aboutThings) as readonly ThingId[];

/** The names under which a browser holds each. @param base the path of the library, with a slash at both ends */
export const namesOfThings = (base: string): Readonly<Record<ThingId, readonly HeldName[]>> => ({
  assessments: [
    { in: "IndexedDB", name: assessmentNames.database },
    { in: "Storage bucket", name: assessmentNames.bucket },
  ],
  session: [
    { in: "IndexedDB", name: packNames.database },
    { in: "Storage bucket", name: packNames.bucket },
  ],
  offline: [
    { in: "Cache storage", name: copyNames(base), isBeginning: true },
    { in: "Service worker", name: base },
  ],
  names: [{ in: "Session storage", name: tabKey }],
});
