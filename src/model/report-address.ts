import type { Site } from "./site.ts";

/**
 * Where a mistake is reported, saying of which entry: in the subject of a message, or as `entry` in the address of a
 * form. Undefined where the site names no address, so that nothing promises an answer.
 */
export function reportAddress({ reportMistake }: Pick<Site, "reportMistake">, id?: string): string | undefined {
  if (!reportMistake || !id) return reportMistake?.address;
  const { address, label } = reportMistake;
  const mail = address.startsWith("mailto:");
  const field = mail ? `subject=${encodeURIComponent(`${label}: ${id}`)}` : `entry=${encodeURIComponent(id)}`;
  const [path = "", ...fragment] = address.split("#");
  return [`${path}${path.includes("?") ? "&" : "?"}${field}`, ...fragment].join("#");
}
