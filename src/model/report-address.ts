import type { Site } from "./site.ts";

/** What a report is about: an entry or a finding, and its permanent address as people read it. */
interface ReportedPlace {
  readonly id: string;
  readonly address: string;
}

const query = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/**
 * Returns the address for reporting a mistake, with id, address and edition of the place filled in: into the subject and
 * body of a message (RFC 6068), or into `entry`, `address` and `edition` of a form. Undefined if the site has no such
 * address, so that pages do not promise an answer.
 */
export function reportAddress(
  { reportMistake, edition }: Pick<Site, "reportMistake" | "edition">,
  place?: ReportedPlace,
): string | undefined {
  if (!reportMistake || !place) return reportMistake?.address;
  const { address, label } = reportMistake;
  const fields = address.startsWith("mailto:")
    ? { subject: `${label}: ${place.id}`, body: `${place.address}\r\n${edition}\r\n\r\n` }
    : { entry: place.id, address: place.address, edition };
  const [path = "", ...fragment] = address.split("#");
  return [`${path}${path.includes("?") ? "&" : "?"}${query(fields)}`, ...fragment].join("#");
}
