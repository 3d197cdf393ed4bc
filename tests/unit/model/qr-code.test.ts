import jsQr from "jsqr";
import { expect, test } from "vitest";
import { qrCodeOf, type QrCode } from "../../../src/model/qr-code.ts";

/** Pixels a module: what a camera sees of a code is larger than its modules. */
const SCALE = 4;

/** The pixels of a drawing: black where the path is, else white. */
function pixelsOf({ size, path }: QrCode): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * SCALE) ** 2 * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let place = Number(x) * SCALE; place < (Number(x) + Number(length)) * SCALE; place += 1) {
        pixels.fill(0, (row * size * SCALE + place) * 4, (row * size * SCALE + place) * 4 + 3);
      }
    }
  }
  return pixels;
}

test.each([
  "https://evidence.example.nhs.uk/checklists/health-equity-assessment/vote/",
  "https://evidence.example.nhs.uk/a/longer/path/to/the/library/checklists/implementation-impact-and-evaluation/vote/",
])("the code of %s is read as that address", (address) => {
  const code = qrCodeOf(address);
  const side = code.size * SCALE;
  expect(jsQr(pixelsOf(code), side, side)?.data).toBe(address);
});

test("four modules of white stand around a code", () => {
  const { size, path } = qrCodeOf("https://evidence.example.nhs.uk/");
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
  const [lefts, tops, rights] = [0, 1, 2].map((part) =>
    runs.map(([x = 0, y = 0, length = 0]) => [x, y, x + length][part] ?? 0),
  );
  expect(Math.min(...(lefts ?? []))).toBe(4);
  expect(Math.min(...(tops ?? []))).toBe(4);
  expect(Math.max(...(rights ?? []))).toBe(size - 4);
  expect(Math.max(...(tops ?? []))).toBe(size - 5);
});
