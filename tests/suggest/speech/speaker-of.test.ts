import { describe, expect, test } from "vitest";
import { readParagraph } from "../../../src/suggest/speech/paragraph-read.ts";
import { speakerOf } from "../../../src/suggest/speech/speaker-of.ts";
import { speechAmong } from "../../../src/suggest/speech/speech-in.ts";
import { all, languageOf, names, whoIs } from "../in-a-text.ts";

const speakersIn = (text: string) => {
  const read = readParagraph(text, all(text), languageOf(text), names);
  return speechAmong(text, read.words, read.language).map((cue) => {
    const speaker = speakerOf(read, cue, { named: {} });
    return speaker && whoIs(speaker);
  });
};

describe("who speaks with a word of speech", () => {
  test.each([
    ["Orla Penn said so.", "orla-penn"],
    ["Orla Penn, who speaks for the Guild, said so.", "orla-penn"],
    ["The secretary of the Guild, Orla Penn, said so.", "orla-penn"],
    ["Orla Penn, in her talk at a meeting, said so.", "orla-penn"],
    ["Orla Penn has also repeatedly said so.", "orla-penn"],
    ["A man of the Guild said so.", "“A man of the Guild”"],
    ["The old miller said so.", "“The old miller”"],
    ["At Sallow Mill the miller said so.", "“the miller”"],
    ["Tam Dorrit, a friend, sent a letter saying that.", "tam-dorrit"],
    ["Orla Penn met Tam Dorrit. She said so.", "orla-penn"],
    ["The Guild met. It said so.", "guild"],
    ["They said so.", "open"],
    ["It has been alleged that.", "unnamed"],
    ["وأضافت أورلا بين ذلك", "orla-penn"],
    ["وفقا لأورلا بين بيعت", "orla-penn"],
    ["قال مسؤول كبير إنها بيعت", "“مسؤول كبير”"],
  ])("%s", (text, who) => {
    expect(speakersIn(text)).toEqual([who]);
  });

  test.each(["She did not say so.", "He may say so.", "We said so.", "The report said."])(
    "nobody, or not by name: %s",
    (text) => {
      for (const who of speakersIn(text)) expect(who === undefined || who.startsWith("“")).toBe(true);
    },
  );

  test("whoever spoke before in the sentence goes on after “and”, and “she” is mostly whoever spoke last", () => {
    const text = "She met Tam Dorrit and said so.";
    const read = readParagraph(text, all(text), languageOf(text), names);
    const [cue] = speechAmong(text, read.words, read.language);
    const name = { at: { start: 0, end: 3 }, name: "Vosk", entity: "vosk", kind: "person" as const };
    const last = { kind: "named" as const, name, at: name.at };
    expect(cue && speakerOf(read, cue, { named: {}, last })).toBe(last);
    const own = "She said so.";
    const again = readParagraph(own, all(own), languageOf(own), names);
    const [word] = speechAmong(own, again.words, again.language);
    expect(word && speakerOf(again, word, { named: {}, person: name })).toMatchObject({ name: { entity: "vosk" } });
  });
});
