import { decode } from "../codec/decode.ts";
import { encode } from "../codec/encode.ts";
import type { Assessment } from "../model/assessment.ts";

export type { Decoded } from "../codec/decoded.ts";

/** The text of the file of an assessment. */
export const writeFile = (assessment: Assessment): string => encode(assessment);

/** Reads the bytes of a file; what cannot be read whole is said in what it returns, and nothing is kept. */
export const readFile = decode;
