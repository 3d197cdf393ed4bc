/** The numbers of a text that are no part of a name such as Core20PLUS5 or 65+, with their signs: “£8”, “44%”, “7.8”, “4000”. */
export const figuresOf = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d]|\d\+)£?\d[\d,]*(?:\.\d+)?(?![\d+])(?:%| ?per ?cent\b)?/giu) ?? []).map((figure) =>
    figure.replace(/,/g, "").replace(/ ?per ?cent$/i, "%"),
  );

/** A number without its signs. */
export const bareFigure = (figure: string): string => figure.replace(/[£%]/g, "");
