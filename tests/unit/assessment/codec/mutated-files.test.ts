import { expect, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import type { Decoded } from "../../../../src/assessment/codec/decoded.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";
import { badEnvelopeFields, countNames } from "./contract.ts";
import { mutate } from "./mutate.ts";
import { unaccounted } from "./unaccounted.ts";

const files = Number(process.env["MUTATED_FILES"] ?? 2000);
const forbidden = ["__proto__", "constructor", "prototype"];

/** What `JSON.parse` makes of a file, or nothing where it is no JSON or names a field twice. */
function parse(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const file = JSON.parse(text) as Record<string, unknown>;
    return countNames(text) === countNames(JSON.stringify(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with how a file was refused. */
function problemsOfRefusal(
  { message, place = "" }: Extract<Decoded, { kind: "refused" }>,
  bytes: Uint8Array,
): string[] {
  const file = parse(bytes);
  const isJustified =
    !file || badEnvelopeFields(file).includes(place) || forbidden.some((name) => place.includes(name));
  return [
    ...(/\bline \d+/.test(place) || badEnvelopeFields(file).includes(place) ? [] : [`no field or line: ${message}`]),
    ...(message.endsWith(".") && message.length > 20 ? [] : [`no sentence: ${message}`]),
    ...(isJustified ? [] : [`refused without a cause: ${message}`]),
  ];
}

function problemsOf(bytes: Uint8Array, decoded: Decoded): string[] {
  if (decoded.kind === "refused") return problemsOfRefusal(decoded, bytes);
  const file = parse(bytes);
  if (!file) return ["read, though it is no JSON or names a field twice"];
  if (badEnvelopeFields(file).length > 0) return [`read, though ${badEnvelopeFields(file).join(", ")} cannot be`];
  const again = encode(decoded.assessment);
  const reopened = decode(new TextEncoder().encode(again));
  const isStable = reopened.kind === "read" && reopened.issues.length === 0 && encode(reopened.assessment) === again;
  return [...unaccounted(file, decoded), ...(isStable ? [] : ["what was read does not open whole when written"])];
}

test(
  `${String(files)} mutated files: no crash, no silent loss, and every refusal names a field or a line`,
  { timeout: 60_000 + files * 50 },
  () => {
    const random = seededRandom();
    const outcomes = { refused: 0, whole: 0, partly: 0 };
    for (let number = 0; number < files; number++) {
      const bytes = mutate(random, encode(randomAssessment(random, definition)));
      const decoded = decode(bytes);
      const text = new TextDecoder().decode(bytes);
      expect(problemsOf(bytes, decoded), `file ${String(number)}: ${text.slice(0, 5000)}`).toStrictEqual([]);
      outcomes[decoded.kind === "refused" ? "refused" : decoded.issues.length > 0 ? "partly" : "whole"]++;
    }
    console.log(JSON.stringify(outcomes));
    // Mutations that all end in the same way would test little.
    for (const count of Object.values(outcomes)) expect(count / files).toBeGreaterThan(0.1);
  },
);
