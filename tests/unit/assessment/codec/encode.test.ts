import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { bytesOf, version1 } from "../../../fixtures/assessments/version-1.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const states = Number(process.env["RANDOM_STATES"] ?? 1000);

/** The same value with the fields of every record in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe("encode", () => {
  test("gives the same text for the same assessment, whatever the order it was built in", () => {
    const assessment = JSON.parse(version1) as Assessment;
    expect(JSON.stringify(reversed(assessment))).not.toBe(JSON.stringify(assessment));
    expect(encode(reversed(assessment) as Assessment)).toBe(version1);
  });

  test("leaves its input as it is", () => {
    const assessment = reversed(JSON.parse(version1)) as Assessment;
    const before = JSON.stringify(assessment);
    encode(assessment);
    expect(JSON.stringify(assessment)).toBe(before);
  });

  test(
    `${String(states)} random states open whole and are written again byte for byte`,
    { timeout: 60_000 + states * 20 },
    () => {
      const random = seededRandom();
      for (let number = 0; number < states; number++) {
        const assessment = randomAssessment(random, definition);
        const text = encode(assessment);
        const decoded = decode(bytesOf(text), { checklist: definition.checklist });
        const total = Object.keys(assessment.answers).length;
        expect(decoded).toStrictEqual({ kind: "read", assessment, readable: total, total, issues: [] });
        expect(decoded.kind === "read" && encode(decoded.assessment)).toBe(text);
      }
    },
  );
});
