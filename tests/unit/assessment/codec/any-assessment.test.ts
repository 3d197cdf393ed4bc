import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { anyAssessment } from "../../../fixtures/any-assessment.ts";
import { bytesOf } from "../../../fixtures/assessments/version-1.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { expectAlways } from "../../../fixtures/properties.ts";

test("any assessment opens whole, and is written again byte for byte", () => {
  expectAlways(
    fc.property(anyAssessment(definition), (assessment) => {
      const text = encode(assessment);
      const decoded = decode(bytesOf(text), { checklist: definition.checklist });
      const total = Object.keys(assessment.answers).length;
      expect(decoded).toEqual({ kind: "read", assessment, readable: total, total, issues: [] });
      expect(decoded.kind === "read" && encode(decoded.assessment)).toBe(text);
    }),
  );
});

test("a file whose bytes were changed anywhere is refused in words or read to what opens whole; nothing is thrown", () => {
  const change = fc.record({ at: fc.nat(), remove: fc.nat({ max: 40 }), add: fc.uint8Array({ maxLength: 8 }) });
  expectAlways(
    fc.property(anyAssessment(definition), fc.array(change, { minLength: 1, maxLength: 3 }), (assessment, changes) => {
      const bytes = changes.reduce(
        (file, { at, remove, add }) => {
          const from = at % file.length;
          return Uint8Array.from([...file.slice(0, from), ...add, ...file.slice(from + remove)]);
        },
        bytesOf(encode(assessment)),
      );
      const decoded = decode(bytes);
      if (decoded.kind === "refused") expect(decoded.message).toMatch(/^.{20,}\.$/s);
      else expect(decode(bytesOf(encode(decoded.assessment)))).toMatchObject({ kind: "read", issues: [] });
    }),
  );
});
