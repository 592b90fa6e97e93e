import { expect, test } from "vitest";
import { extractSubtitles } from "../../../src/intake/subtitles/extract-subtitles.ts";
import { aDocument } from "../a-document.ts";

const codeOf = (text: string | Uint8Array, kind: "srt" | "vtt" = "srt") => {
  const extraction = extractSubtitles("a", Buffer.from(text as string), kind);
  return extraction.ok ? "taken" : extraction.issues[0]?.code;
};

test("a file of WebVTT becomes running text with who speaks, marked by the moments of the recording", () => {
  const hearing = extractSubtitles("hearing.vtt", aDocument("hearing.vtt"), "vtt");
  if (!hearing.ok) throw new Error("it was refused");
  expect(hearing.text).toBe(
    "Ada Brenn: Was the lamp on the mole lit, or was it dark?\n\n" +
      "Jonas Thrale: It was lit at dusk, as always & by me.\n\n(silence)\n",
  );
  expect(hearing.marks.map(({ kind, at, label }) => [kind, hearing.text.slice(at, at + 9), label])).toEqual([
    ["time", "Ada Brenn", "00:12:31"],
    ["time", "Jonas Thr", "00:12:34"],
    ["time", "as always", "00:12:37"],
    ["time", "(silence)", "00:12:45"],
  ]);
  expect([hearing.guesses, hearing.warnings]).toEqual([{ authors: [], lang: "en" }, []]);
});

test("a file of SubRip becomes the same, with replies told by their dash", () => {
  const hearing = extractSubtitles("hearing.srt", aDocument("hearing.srt"), "srt");
  expect(hearing).toMatchObject({
    text: "Was the lamp on the mole lit, or was it dark?\n\n- It was lit at dusk, as always.\n",
    warnings: [],
  });
});

test("a file without cues, without words or in another encoding is refused", () => {
  expect(codeOf("Words.\n\nWords.")).toBe("no-words");
  expect(codeOf("1\n00:00:01,000 --> 00:00:02,000\n\n")).toBe("no-words");
  expect(codeOf("WEBVTT\n\nNOTE nothing", "vtt")).toBe("no-words");
  expect(codeOf(Buffer.from("1\n00:00:01,000 --> 00:00:02,000\ncaf\xe9", "latin1"))).toBe("not-utf8");
});
