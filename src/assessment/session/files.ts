import { decode } from "../codec/decode.ts";
import { encode } from "../codec/encode.ts";
import type { Assessment } from "../model/assessment.ts";

export { wordsFor } from "../codec/place.ts";
export type { Decoded } from "../codec/decoded.ts";

export const writeFile = (assessment: Assessment): string => encode(assessment);

/** Reads the bytes of a file. The outcome names everything that cannot be read. Keeps nothing. */
export const readFile = decode;
