/** The largest file that is opened, in bytes: 5 MB. */
export const largestFile = 5_000_000;

/** The longest text that a field holds, in UTF-16 units, which is what `maxlength` counts. */
export const longestText = 20_000;

/** How deep lists and groups of fields may stand in each other; an assessment needs five. */
export const deepest = 32;
