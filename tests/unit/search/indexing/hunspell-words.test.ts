import { expect, test } from "vitest";
import { hunspellWords } from "../../../../src/search/indexing/hunspell-words.ts";

const aff = `
ONLYINCOMPOUND c
PFX U Y 1
PFX U 0 un .
SFX D Y 2
SFX D 0 ed [^y]
SFX D y ied y
SFX S N 1
SFX S 0 s .
`;

test.each([
  ["cover/UDS", ["cover", "covered", "covers", "uncover", "uncovered"]],
  ["tidy/UD", ["tidied", "tidy", "untidied", "untidy"]],
  ["1th/c", []],
  ["café", ["café"]],
])("%s stands for every form of it", (entry, forms) => {
  expect([...hunspellWords(aff, `1\n${entry}\n`)].sort()).toEqual(forms);
});
