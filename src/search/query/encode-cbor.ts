/** What the list of an index consists of: whole numbers from 0, texts and lists of these. */
export type CborValue = number | string | readonly CborValue[];

/** The kind of a value and a number: itself, or the length of what follows (RFC 8949, section 3). */
function head(kind: number, count: number): number[] {
  const first = kind << 5;
  if (count < 24) return [first | count];
  if (count < 0x100) return [first | 24, count];
  if (count < 0x10000) return [first | 25, count >> 8, count & 0xff];
  return [first | 26, count >>> 24, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff];
}

const utf8 = new TextEncoder();

/** A value in CBOR, the format in which Pagefind reads the list of its index. */
export function encodeCbor(value: CborValue): number[] {
  if (typeof value === "number") return head(0, value);
  if (typeof value === "string") {
    const bytes = utf8.encode(value);
    return [...head(3, bytes.length), ...bytes];
  }
  const bytes = head(4, value.length);
  for (const item of value) for (const byte of encodeCbor(item)) bytes.push(byte);
  return bytes;
}
