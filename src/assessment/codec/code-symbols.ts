/**
 * The 32 characters of an answer code: digits and letters without I, L, O and U, which are easily taken for others when
 * they are read out (Crockford’s base 32).
 */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const SYMBOL_COUNT = symbols.length;

/** What people write for a character that no code holds. */
const readAs: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/** Values from 0 to 31 as characters. */
export const writeSymbols = (values: readonly number[]): string =>
  values.map((value) => symbols.charAt(value)).join("");

/** Characters as a code shows them: in capitals, and each that no code holds as what it is written for. */
export const asSymbols = (text: string): string =>
  text.toUpperCase().replace(/[ILO]/g, (character) => readAs[character] ?? character);

/** The values of characters in any case, or undefined if one of them stands in no code. */
export function readSymbols(text: string): readonly number[] | undefined {
  const values = Array.from(asSymbols(text), (character) => symbols.indexOf(character));
  return values.includes(-1) ? undefined : values;
}
