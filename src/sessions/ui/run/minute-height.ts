/** The height of a minute in a timeline, in pixels. */
export const MINUTE_HEIGHT = 10;
