/** What happened to a difference between groups. Pages always show the symbol together with the word. */
export const gapDirections = {
  narrows: { symbol: "▸◂", word: "Gap narrowed" },
  widens: { symbol: "◂▸", word: "Gap widened" },
  unchanged: { symbol: "═", word: "Gap unchanged" },
  "not-closed": { symbol: "═", word: "Gap not closed" },
  mixed: { symbol: "≷", word: "Mixed effect on the gap" },
  "not-measured": { symbol: "○", word: "Gap not measured" },
} as const;

export type GapDirection = keyof typeof gapDirections;

export const gapDirectionNames = Object.keys(gapDirections) as [GapDirection, ...GapDirection[]];
