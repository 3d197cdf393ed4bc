/** The numbers of a text, each with its pound or per cent sign where it has one: “£8”, “44%”, “7.8”, “4000”. */
export const figuresOf = (text: string): string[] =>
  (text.match(/£?\d[\d,]*(?:\.\d+)?(?:%| ?per ?cent\b)?/gi) ?? []).map((figure) =>
    figure.replace(/,/g, "").replace(/ ?per ?cent$/i, "%"),
  );

/** A number without its signs. */
export const bareFigure = (figure: string): string => figure.replace(/[£%]/g, "");
