import { encode } from "uqr";

/** Modules of white around the code that a reader needs to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code as a drawing. One unit is one module. */
export interface QrCode {
  /** Width and height, the quiet zone included. */
  readonly size: number;
  /** The dark modules, as the data of an SVG path. */
  readonly path: string;
}

/** Runs of dark modules in a row: where each begins, and its length. */
const runsOf = (row: readonly boolean[]): readonly (readonly [from: number, length: number])[] =>
  row.flatMap((isDark, from) => {
    if (!isDark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [[from, (end < 0 ? row.length : end) - from] as const];
  });

/** The QR code of a text. A seventh of it may be hidden, as by a lamp that is mirrored on a screen. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  return { size, path: path.join("") };
}
