import { expect, test } from "vitest";
import type { Speaker } from "../../../src/suggest/speech/speaker.ts";
import { framesOf, whoIs, wordsOf } from "../in-a-text.ts";

test("whoever speaks stands where the text says so, unless it does not say", () => {
  const text = "Orla Penn said that it burned. The miller said it did not. It is said that nobody came.";
  const speakers: readonly Speaker[] = framesOf(text).map(({ speaker }) => speaker);
  expect(speakers.map(whoIs)).toEqual(["orla-penn", "“The miller”", "unnamed"]);
  expect(speakers.flatMap((one) => ("at" in one ? [wordsOf(text, one.at)] : []))).toEqual(["Orla Penn", "The miller"]);
});
