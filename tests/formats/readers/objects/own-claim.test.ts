import { expect, test } from "vitest";
import { ownClaim } from "../../../../src/formats/readers/objects/own-claim.ts";

const at = { line: 1, column: 1 };
const read = (own: Record<string, unknown>) => ownClaim(own, at, (id) => ({ id, title: `Work ${id}`, at }));

test("the whole chain is read, the speaker first, with the works it went through", () => {
  const { chain } = read({
    attribution: [
      { by: "kay", mode: "says", cue: "said" },
      { by: "unattributed", in: "gazette", mode: "reports" },
    ],
  });
  expect(chain).toEqual([
    { by: { id: "kay", at }, work: undefined, said: { mode: "says", cue: "said" } },
    { by: undefined, work: { id: "gazette", title: "Work gazette", at }, said: { mode: "reports" } },
  ]);
});

test("what stands in a record and fits no field is as good as absent", () => {
  const found = read({
    attribution: "nobody",
    anchor: 7,
    time: { edtf: 2016 },
    qualifiers: ["x"],
    predicate: "rules",
    place: {},
    hedges: null,
    alsoAt: "x",
    withdrawal: { kind: "recanted" },
    procedural: [],
    outcome: {},
  });
  expect(found).toEqual({
    predicate: "linked-to",
    denied: false,
    withdrawn: false,
    withdrawal: undefined,
    procedural: undefined,
    outcome: [],
    recordedBy: undefined,
    recordedAt: undefined,
    alsoAt: [],
    quote: undefined,
    chain: undefined,
    statement: undefined,
    hedges: [],
    time: undefined,
    place: undefined,
    qualifiers: {},
  });
});

test("the quote, the time and the place are those of the record", () => {
  const found = read({
    anchor: { start: 3, end: 8, exact: "words", prefix: "in " },
    time: { raw: "about then", edtf: "2016~" },
    place: "lodz",
    qualifiers: { role: "as \ud800 clerk" },
  });
  expect(found).toMatchObject({
    quote: { exact: "words", prefix: "in " },
    time: { raw: "about then", edtf: "2016~" },
    place: { id: "lodz" },
    qualifiers: { role: "as \ufffd clerk" },
  });
});

test("a work that speaks is no mention, in whichever step", () => {
  const { chain } = read({
    attribution: [
      { by: "work", mode: "writes" },
      { by: "work", in: "wire", mode: "reports" },
    ],
  });
  expect(chain?.map(({ by, work }) => [by, work?.id])).toEqual([
    ["work", undefined],
    ["work", "wire"],
  ]);
});

test("further passages, translations and what a speaker took back are those of the record", () => {
  const translation = { text: "he said", lang: "en", by: "the coder" };
  const anchor = { start: 1, end: 3, exact: "on", translation };
  const found = read({
    alsoAt: [
      { role: "date", anchor },
      { role: "context", anchor: { start: 1, end: 3 } },
    ],
    withdrawal: { kind: "recanted", when: "2024", why: "in court", source: "court", anchor },
  });
  const quote = { exact: "on", prefix: undefined, suffix: undefined, translation };
  expect(found.alsoAt).toEqual([
    { role: "date", quote },
    { role: "context", quote: undefined },
  ]);
  expect(found.withdrawal).toMatchObject({ kind: "recanted", when: "2024", work: { id: "court" }, quote });
});

test("a time in blank words is told by its date", () => {
  expect(read({ time: { raw: " ", edtf: "2016" } }).time).toEqual({ raw: "2016", edtf: "2016" });
});
