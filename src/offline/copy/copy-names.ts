import { keptUnder } from "../../model/kept-under.ts";

/**
 * The beginning of the names of kept copies in the browser’s cache storage. The time at which a copy was begun follows,
 * as UTC ISO. Never change it, so that every later version finds and removes what earlier ones kept.
 * @param base the path that the library is published under, with a slash at both ends
 */
export const copyNames = (base: string): string => `${keptUnder(base)} offline `;
