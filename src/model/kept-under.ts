/**
 * The beginning of every name that browsers hold for this library. Libraries under different paths of one origin share
 * the browser’s storage, so names include the path. Never change it: browsers keep earlier work under these names.
 * @param base the path that the library is published under, with a slash at both ends
 */
export const keptUnder = (base: string): string => `equity-evidence-library${base.replace(/\/$/, "")}`;
