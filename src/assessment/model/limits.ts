/** The size of the largest file that can be opened, in bytes: 5 MB. */
export const largestFile = 5_000_000;

/** The length of the longest text in a field, in UTF-16 units, because `maxlength` counts these. */
export const longestText = 20_000;

/** The deepest nesting of lists and groups of fields. An assessment needs five levels. */
export const deepest = 32;
