/** Signs that turn the direction of the text after them, or hide where that ends. Browsers draw none of them. */
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** A name from a file without such signs, so that it cannot turn the page’s own words round. */
export const plainDirection = (name: string): string => name.replace(turning, "");
