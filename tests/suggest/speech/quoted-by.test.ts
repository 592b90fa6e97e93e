import { expect, test } from "vitest";
import { readParagraph } from "../../../src/suggest/speech/paragraph-read.ts";
import { quotedBy } from "../../../src/suggest/speech/quoted-by.ts";
import { speechAmong } from "../../../src/suggest/speech/speech-in.ts";
import { all, languageOf, names, wordsOf } from "../in-a-text.ts";

const ownersIn = (text: string) => {
  const read = readParagraph(text, all(text), languageOf(text), names);
  const cues = speechAmong(text, read.words, read.language).map((cue) => ({ cue, speaker: { kind: "open" as const } }));
  const quoted = quotedBy(read, cues);
  return [...cues.map((_, i) => quoted.of(i)), quoted.without].map((list) => list.map((one) => wordsOf(text, one)));
};

test.each([
  ["“We paid it,” Penn said. “We always do.”", [["We paid it,", "We always do."], []]],
  ["Penn said: “We paid it.” Dorrit said: “I did not.”", [["We paid it."], ["I did not."], []]],
  ["“We paid it,” said Penn. “I did not,” said Dorrit.", [["We paid it,"], ["I did not,"], []]],
  ["“We paid it.” Penn said no more.", [["We paid it."], []]],
  ["“We always do, every spring.”", [["We always do, every spring."]]],
  ["Penn said the “far mill” burned.", [[], []]],
])("each quotation belongs to the word of speech that leads to it, follows it, or came last: %s", (text, owners) => {
  expect(ownersIn(text)).toEqual(owners);
});
