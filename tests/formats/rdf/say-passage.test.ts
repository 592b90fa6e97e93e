import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { PREFIXES } from "../../../src/formats/rdf/rdf-terms.ts";
import { sayPassage } from "../../../src/formats/rdf/say-passage.ts";
import { AnchorSchema } from "../../../src/model/anchor.ts";
import { sha256Of } from "../../../src/model/sha256.ts";

const source = DataFactory.namedNode("urn:source");
const told = (anchor: object) => {
  const triples: string[] = [];
  sayPassage(
    (subject, predicate, object) =>
      triples.push(
        [subject.value, predicate.value.replace(/^.*[#/]/, ""), object.value.replace(PREFIXES.oa, "")].join(" "),
      ),
    source,
    AnchorSchema.parse(anchor),
    (name) => DataFactory.namedNode(`#${name}`),
  );
  return triples;
};

test("a passage is a resource of its source with a selector by position, and one by words where these are kept", () => {
  expect(told({ start: 3, end: 5, exact: "ab", prefix: "x", suffix: "y" })).toEqual([
    "#passage type SpecificResource",
    "#passage hasSource urn:source",
    "#passage hasSelector #position",
    "#position type TextPositionSelector",
    "#position start 3",
    "#position end 5",
    "#passage hasSelector #quote",
    "#quote type TextQuoteSelector",
    "#quote exact ab",
    "#quote prefix x",
    "#quote suffix y",
  ]);
});

test("where the words may not be kept there is no selector by words", () => {
  const hashed = told({ start: 3, end: 5, sha256: sha256Of("ab"), prefix: "x" });
  expect(hashed).toContain(`#passage sha256 ${sha256Of("ab")}`);
  expect(hashed).toContain("#passage prefix x");
  expect(hashed.join("\n")).not.toContain("#quote");
});

test("a translation is a body in a language of its own, by whoever made it", () => {
  const translation = { text: "two", lang: "en", by: "the coder" };
  expect(told({ start: 3, end: 5, exact: "ab", translation }).slice(-5)).toEqual([
    "#passage translation #translation",
    "#translation type TextualBody",
    "#translation value two",
    "#translation language en",
    "#translation creator the coder",
  ]);
});
