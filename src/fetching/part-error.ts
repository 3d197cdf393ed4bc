/** A part of the site failed to come: the connection failed, or the site sent something else. */
export class PartError extends Error {
  readonly reason: "connection" | "site";

  constructor(reason: PartError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
