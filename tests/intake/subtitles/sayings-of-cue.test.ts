import { expect, test } from "vitest";
import { sayingsOfCue } from "../../../src/intake/subtitles/sayings-of-cue.ts";

const words = (kind: "srt" | "vtt", ...lines: string[]) =>
  sayingsOfCue(lines, kind).map(({ speaker, words }) => (speaker === undefined ? words : `${speaker}: ${words}`));

test("what says only how a cue is drawn is no part of its words, and every other bracket is", () => {
  expect(words("srt", "{\\an8}<i>The lamp</i> was", '<font color="#fff">dark</font> <laughs>, 3 < 4')).toEqual([
    "The lamp was dark <laughs>, 3 < 4",
  ]);
  expect(words("vtt", "<c.yellow>The <00:00:01.500>lamp</c> &amp; its <b>key</b> &lt;sic&gt; 3 < 4")).toEqual([
    "The lamp & its key <sic> 3 < 4",
  ]);
});

test("a voice is who speaks until it ends or another begins", () => {
  expect(words("vtt", "<v.first Ada &amp; Brenn>Who had", "it?</v> Silence.", "<v Jonas Thrale>I had.")).toEqual([
    "Ada & Brenn: Who had it?",
    "Silence.",
    "Jonas Thrale: I had.",
  ]);
  expect(words("srt", "<v Ada>Words.")).toEqual(["<v Ada>Words."]);
});

test("a dash at the beginning of a line is another who replies, and one before a number is a minus", () => {
  const sayings = sayingsOfCue(["- Was it lit?", "– It was.", "-4 degrees"], "srt");
  expect(sayings).toEqual([
    { words: "- Was it lit?", isReply: true },
    { words: "– It was. -4 degrees", isReply: true },
  ]);
});

test("blank lines say nothing", () => {
  expect(sayingsOfCue(["<i></i>", " ", "&nbsp;"], "vtt")).toEqual([]);
});
