/**
 * Two check symbols, as in a Reed–Solomon code over the field of 32 elements: the sum of all symbols is fixed, and so is
 * their sum weighted by place. Up to 31 symbols, any one or two wrong symbols are noticed; at every length, any one wrong
 * symbol and any two neighbours that changed places.
 * Source: Reed and Solomon, Polynomial codes over certain finite fields, 1960.
 */
const FIELD = 32;

/** The polynomial x⁵ + x² + 1, by which products are reduced. It is primitive: the powers of x are all other elements. */
const REDUCER = 0b100101;

/** What both sums come to. It is not zero, so that a row of zeros is no code. */
const SUMS = [21, 13] as const;

/** The product of two elements. */
function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((other >> bit) & 1) product ^= one << bit;
  }
  for (let bit = 8; bit >= 5; bit -= 1) {
    if ((product >> bit) & 1) product ^= REDUCER << (bit - 5);
  }
  return product;
}

/** The weight of each place: the powers of x, which begin again after 31. */
const weights: readonly number[] = Array.from({ length: FIELD - 1 }).reduce<number[]>(
  (powers) => [...powers, multiply(powers.at(-1) ?? 1, 2)],
  [],
);

const weightOf = (place: number): number => weights[place % weights.length] ?? 1;

const inverse = (element: number): number => weights.find((each) => multiply(each, element) === 1) ?? 0;

/** Both sums over the symbols: plain, and weighted by place. */
const sumsOf = (symbols: readonly number[]): readonly [plain: number, weighted: number] => [
  symbols.reduce((sum, symbol) => sum ^ symbol, 0),
  symbols.reduce((sum, symbol, place) => sum ^ multiply(symbol, weightOf(place)), 0),
];

/** The symbols, followed by their two check symbols. */
export function withCheck(symbols: readonly number[]): readonly number[] {
  const [plain, weighted] = sumsOf(symbols);
  const [first, second] = [weightOf(symbols.length), weightOf(symbols.length + 1)];
  // Two equations for two unknown symbols a and b: a + b = missing, first·a + second·b = missingWeighted.
  const missing = SUMS[0] ^ plain;
  const missingWeighted = SUMS[1] ^ weighted;
  const a = multiply(missingWeighted ^ multiply(second, missing), inverse(first ^ second));
  return [...symbols, a, missing ^ a];
}

/** Whether symbols end in their own check symbols. */
export function isChecked(symbols: readonly number[]): boolean {
  const [plain, weighted] = sumsOf(symbols);
  return plain === SUMS[0] && weighted === SUMS[1];
}
