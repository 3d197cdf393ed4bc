/** A figure as print has it: a minus sign, where a source or a keyboard has a hyphen. */
export const withMinusSign = (figure: string): string => figure.replace(/^-(?=\d)/, "−");
