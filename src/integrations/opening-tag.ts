/** Every opening tag of a page, attributes and all, however they are quoted. */
export const openingTag = /<[a-z][a-z0-9-]*(?:\s+[^\s=>/]+(?:="[^"]*"|='[^']*'|=[^\s>]+)?)*\s*\/?>/g;
