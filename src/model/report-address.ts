import type { Site } from "./site.ts";

/**
 * Returns the address for reporting a mistake in an entry. The id goes into the subject of a message, or into `entry`
 * in the address of a form. Undefined if the site has no such address, so that pages do not promise an answer.
 */
export function reportAddress({ reportMistake }: Pick<Site, "reportMistake">, id?: string): string | undefined {
  if (!reportMistake || !id) return reportMistake?.address;
  const { address, label } = reportMistake;
  const mail = address.startsWith("mailto:");
  const field = mail ? `subject=${encodeURIComponent(`${label}: ${id}`)}` : `entry=${encodeURIComponent(id)}`;
  const [path = "", ...fragment] = address.split("#");
  return [`${path}${path.includes("?") ? "&" : "?"}${field}`, ...fragment].join("#");
}
