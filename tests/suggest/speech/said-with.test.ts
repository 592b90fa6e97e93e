import { expect, test } from "vitest";
import { readParagraph } from "../../../src/suggest/speech/paragraph-read.ts";
import { saidWith } from "../../../src/suggest/speech/said-with.ts";
import { speakerOf } from "../../../src/suggest/speech/speaker-of.ts";
import { speechAmong } from "../../../src/suggest/speech/speech-in.ts";
import { all, languageOf, names, wordsOf } from "../in-a-text.ts";

const saidIn = (text: string, quotations: readonly { start: number; end: number }[] = []) => {
  const read = readParagraph(text, all(text), languageOf(text), names);
  const cues = speechAmong(text, read.words, read.language).flatMap((cue) => {
    const speaker = speakerOf(read, cue, { named: {} });
    return speaker === undefined ? [] : [{ cue, speaker }];
  });
  return saidWith(read, cues, 0, quotations).map((part) => wordsOf(text, part));
};

test.each([
  ["Penn said in a statement on Monday that the mill burned.", ["the mill burned"]],
  ["Penn told me the mill burned.", ["the mill burned"]],
  ["Penn told the Harbour Office the mill burned.", ["the mill burned"]],
  ["The mill burned, Penn said.", ["The mill burned"]],
  ["Penn has long said at the table: the mill burned.", ["the mill burned"]],
  ["The register shows that the mill burned.", ["the mill burned"]],
  ["The register shows a mill.", []],
  ["Penn said so.", []],
])("%s", (text, said) => {
  expect(saidIn(text)).toEqual(said);
});

test("a quotation within what is told is part of it, and one beyond stands beside it", () => {
  const text = "Penn said that she would “answer to nobody”. “Ask the mill.”";
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(saidIn(text, [place("answer to nobody"), place("Ask the mill.")])).toEqual([
    "she would “answer to nobody”",
    "Ask the mill.",
  ]);
});
