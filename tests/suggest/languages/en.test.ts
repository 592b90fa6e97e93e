import { expect, test } from "vitest";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { speechIn } from "../../../src/suggest/speech/speech-in.ts";
import { all } from "../in-a-text.ts";

test.each([
  ["said", "says"],
  ["according to", "says"],
  ["testified", "testifies"],
  ["announced", "announces"],
  ["posted", "posts"],
  ["alluded to", "alludes"],
  ["wrote", "writes"],
  ["as reported by", "reports"],
  ["quoted", "quotes"],
  ["translated by", "translates"],
])("%s is how somebody %s", (words, mode) => {
  expect(speechIn(words, all(words), ENGLISH).map(({ speech }) => speech.mode)).toEqual([mode]);
});
