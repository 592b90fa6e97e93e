import { expect, test } from "vitest";
import { speakerTroubles } from "../../../src/edit/drafts/speaker-rule.ts";
import { quoteFinder } from "../../../src/model/quote-finder.ts";
import { entity } from "./beside-sample.ts";

const text = "Oda Brell spoke to the Post.\n\nIt rained.\n\nIt snowed.\n\nThe office paid him, she said.";
const at = { source: "post", text, find: quoteFinder(text), named: new Map() };
const passage = { start: text.indexOf("The office"), end: text.indexOf(", she") };
const brell = entity({ id: "brell", name: "Oda Brell" });
const rules = (who = brell, exact?: string) =>
  speakerTroubles(at, who, exact === undefined ? undefined : { exact }, passage).map(({ rule }) => rule);

test("the passage that is given for a speaker names them, by whichever of their names, or it is refused", () => {
  expect(rules(brell, "Oda Brell spoke")).toEqual([]);
  expect(rules(entity({ id: "b", name: "O. Brell", names: [{ text: "Oda Brell" }] }), "Oda Brell spoke")).toEqual([]);
  expect(rules(entity({ id: "b", name: "Odette Brell" }), "Oda Brell spoke")).toEqual([]);
  expect(rules(brell, "she said")).toEqual(["speaker-not-named"]);
  expect(rules(brell, "Oda Brell told")).toEqual(["speaker-not-found"]);
});

test("a speaker whom the text names nowhere was invented", () => {
  expect(rules(entity({ id: "vosk", name: "Ilka Vosk" }))).toEqual(["speaker-not-in-text"]);
});

test("one who is named only elsewhere is to be looked at", () => {
  expect(rules()).toEqual(["speaker-elsewhere"]);
  expect(speakerTroubles(at, brell, undefined, passage)[0]?.isRefusal).toBe(false);
  expect(speakerTroubles(at, brell, undefined, { start: 31, end: 40 })).toEqual([]);
});

test("somebody proposed is named by no common word that they are called by", () => {
  const called = (...names: string[]) => {
    const words = `${names.join(" ")}. The office paid him, she said.`;
    const [name = "", ...others] = names;
    const who = entity({ id: "b", name, names: others.map((each) => ({ text: each })) });
    const whole = { source: "post", text: words, find: quoteFinder(words), named: new Map() };
    return speakerTroubles(whole, who, undefined, { start: 0, end: 3 }, true).map(({ rule }) => rule);
  };
  for (const names of [["said"], ["the", "he"], ["Al"]]) expect(called(...names)).toEqual(["speaker-not-in-text"]);
  const described = entity({ id: "b", name: "a former clerk", named: false });
  const clerk = "A former clerk said so.";
  const whole = { source: "post", text: clerk, find: quoteFinder(clerk), named: new Map() };
  expect(speakerTroubles(whole, described, undefined, { start: 0, end: 3 }, true)).toEqual([]);
  for (const name of ["Oda Brell", "李明", "منى"]) expect(called(name)).toEqual([]);
});
