const stillHere = "What you typed is still on this page";

const messages = {
  denied: `This browser does not allow the page to keep anything. ${stillHere} until you close it: download a copy before you leave.`,
  full: `There is no room left on this device to save your work. ${stillHere}: download a copy, or free some space and try again.`,
  blocked: `The storage of this site does not answer; another tab may be holding it up. ${stillHere}: close the other tabs of this site and try again, or download a copy.`,
  newer: `A newer version of this site has been opened in this browser, so this page cannot save any more. If changes here are not saved, download a copy; then reload the page.`,
  closed: `The browser closed its storage while this page was open. ${stillHere}: try again, or download a copy.`,
  gone: `What this page shows is no longer on this device: it was deleted in another tab, or the browser’s storage was cleared. ${stillHere}: save it again, or download a copy.`,
  unreadable: `What this device keeps of it can no longer be read. ${stillHere}: save it again as a new one, or download a copy.`,
  invalid: "This cannot be kept as it is.",
  slow: `The storage of this device takes longer than it should. ${stillHere}: wait a moment and try again, or download a copy before you leave.`,
  undeleted: "The browser did not delete it. Try again, or clear this site’s data in the browser’s settings.",
  unknown: `The browser could not save or read what it keeps. ${stillHere}: try again, or download a copy.`,
};

export type ProblemKind = keyof typeof messages;

/** The kinds of problem for the errors of IndexedDB, by name. */
const kinds: ReadonlyMap<string, ProblemKind> = new Map([
  ["QuotaExceededError", "full"],
  ["VersionError", "newer"],
  ["AbortError", "closed"],
  ["InvalidStateError", "closed"],
  ["SecurityError", "denied"],
  ["NotAllowedError", "denied"],
  // A lock that did not come in time.
  ["TimeoutError", "slow"],
]);

/** A problem with storage. `message` tells the person what happened and what to do. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly kind: ProblemKind;

  /** @param detail a more exact message than the kind’s */
  constructor(kind: ProblemKind, detail?: string, cause?: unknown) {
    super(detail ?? messages[kind], { cause });
    this.kind = kind;
  }

  /** Turns any error of IndexedDB into a problem. */
  static from(error: unknown): StoreProblem {
    if (error instanceof StoreProblem) return error;
    const kind = error instanceof Error ? kinds.get(error.name) : undefined;
    return new StoreProblem(kind ?? "unknown", undefined, error);
  }
}
