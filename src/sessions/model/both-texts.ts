/**
 * A text after a person changed it from what they saw to something else. If another tab has changed it meanwhile, both
 * texts are kept, one after the other, and the person deletes what they do not want.
 */
export function bothTexts(now: string, from: string, to: string, between: string): string {
  const isAsSeen = now === from || now === "" || to.includes(now);
  if (isAsSeen) return to;
  return now.includes(to) ? now : `${now}${between}${to}`;
}
