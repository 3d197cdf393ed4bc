/** Why a copy could not be made whole. */
export type CopyFailure = "connection" | "changed" | "room" | "stopped" | "another tab" | "browser";

export class CopyError extends Error {
  readonly reason: CopyFailure;

  constructor(reason: CopyFailure, cause?: unknown) {
    super(`The library was not copied whole: ${reason}.`, { cause });
    this.name = "CopyError";
    this.reason = reason;
  }
}

/** The failure behind an error. What names no other cause is one of the connection. */
export function copyError(error: unknown, signal: AbortSignal): CopyError {
  if (error instanceof CopyError) return error;
  if (signal.aborted) return new CopyError("stopped", error);
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return new CopyError(isFull ? "room" : "connection", error);
}
