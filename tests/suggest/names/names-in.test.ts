import { describe, expect, test } from "vitest";
import { PLAIN } from "../../../src/suggest/languages/plain.ts";
import { knownNames } from "../../../src/suggest/names/known-names.ts";
import { namesAmong } from "../../../src/suggest/names/names-in.ts";
import { all, languageOf, names, WHO } from "../in-a-text.ts";

const found = (text: string) => names(text, all(text), languageOf(text)).map(({ name, entity }) => [name, entity]);

describe("names", () => {
  test("are found with what is written on to them, in Latin and in Arabic letters", () => {
    expect(found("in Penn's letter to the Guild")).toEqual([
      ["Penn's", "orla-penn"],
      ["the Guild", "guild"],
    ]);
    expect(found("وقالت أورلا بين لنقابة النسّاجين")).toEqual([
      ["أورلا بين", "orla-penn"],
      ["لنقابة النسّاجين", "guild"],
    ]);
  });

  test("over the end of a line are the name that they are, and a new one ends before what is written on to it", () => {
    expect(found("they asked Orla\nPenn, and the\r\n   Guild")).toEqual([
      ["Orla\nPenn", "orla-penn"],
      ["the\r\n   Guild", "guild"],
    ]);
    expect(found("they asked Orla\n\nPenn")).toEqual([
      ["Orla", undefined],
      ["Penn", "orla-penn"],
    ]);
    expect(found("they met Ina Vosk's cousin, and ILO VOSK’S")).toEqual([
      ["Ina Vosk", undefined],
      ["ILO VOSK", undefined],
    ]);
    expect(found("ORLA PENN'S letter")).toEqual([["ORLA PENN'S", "orla-penn"]]);
  });

  test("are the longest that fit, and a new one around a known one is given before it", () => {
    expect(found("they asked Weavers' Guild")).toEqual([["Weavers' Guild", "guild"]]);
    expect(found("Ask Penn about Ina Vosk & Sons")).toEqual([
      ["Ask Penn", undefined],
      ["Penn", "orla-penn"],
      ["Ina Vosk & Sons", undefined],
    ]);
  });

  test("that lead to nobody any more are no longer known", () => {
    const gone = namesAmong([knownNames(WHO)], () => undefined);
    expect(
      gone("they met Tam Dorrit", all("they met Tam Dorrit"), languageOf("they")).map((one) => one.entity),
    ).toEqual([undefined]);
  });

  test("of the case are found in a language for which there are no words", () => {
    const text = "hat Orla Penn gesehen";
    expect(names(text, all(text), PLAIN).map(({ entity }) => entity)).toEqual(["orla-penn"]);
  });
});
