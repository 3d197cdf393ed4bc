/** Replaces a leading hyphen by a minus sign, because sources and keyboards write a hyphen. */
export const withMinusSign = (figure: string): string => figure.replace(/^-(?=\d)/, "−");
