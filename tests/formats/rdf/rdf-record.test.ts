import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { type Say, sayRecord } from "../../../src/formats/rdf/rdf-record.ts";

const node = DataFactory.namedNode("urn:x");
const local = (name: string) => DataFactory.namedNode(`urn:x#${name}`);
const triplesOf = (record: object) => {
  const triples: string[][] = [];
  const say: Say = (...triple) => triples.push(triple.map(({ value }) => value.replace("urn:sayswho:", "")));
  sayRecord(say, node, record, "tidewater", local);
  return triples;
};

test("a field that names a record is a link to it, and any other a literal", () => {
  expect(triplesOf({ publisher: "the-gazette", note: "the-gazette", notSame: ["mara-quill"] })).toEqual([
    ["urn:x", "vocabulary/publisher", "case/tidewater/entity/the-gazette"],
    ["urn:x", "vocabulary/note", "the-gazette"],
    ["urn:x", "vocabulary/notSame", "case/tidewater/entity/mara-quill"],
  ]);
});

test("whoever takes a step is a link, a voice without a name and a work itself are terms, and a translator is a name", () => {
  const by = (record: object) => triplesOf(record).filter(([, property]) => property === "vocabulary/by");
  const link = "case/tidewater/entity/mara-quill";
  expect(by({ by: "mara-quill", mode: "says" })).toEqual([["urn:x", "vocabulary/by", link]]);
  expect(by({ by: "unattributed", mode: "says" })).toEqual([["urn:x", "vocabulary/by", "vocabulary/unattributed"]]);
  expect(by({ by: "work", mode: "writes" })).toEqual([["urn:x", "vocabulary/by", "vocabulary/work"]]);
  expect(by({ text: "he said", by: "the coder" })).toEqual([["urn:x", "vocabulary/by", "the coder"]]);
});

test("a record within a record has a node of its own, and its place where there are several", () => {
  expect(triplesOf({ names: [{ text: "J. Brandt" }], time: { raw: "in 2019" } })).toEqual([
    ["urn:x", "vocabulary/names", "urn:x#names-1"],
    ["urn:x#names-1", "vocabulary/position", "1"],
    ["urn:x#names-1", "vocabulary/text", "J. Brandt"],
    ["urn:x", "vocabulary/time", "urn:x#time-1"],
    ["urn:x#time-1", "vocabulary/raw", "in 2019"],
  ]);
});

test("a qualifier's name is a word and no property, since it is anybody's", () => {
  expect(triplesOf({ qualifiers: { role: "cut the cable" } }).slice(1)).toEqual([
    ["urn:x#qualifiers-1", "vocabulary/name", "role"],
    ["urn:x#qualifiers-1", "vocabulary/words", "cut the cable"],
  ]);
});
