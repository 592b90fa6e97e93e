import { expect, test } from "vitest";
import { beginWorking, recordsNow } from "../../../src/edit/working-case.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { proposal, rulesAgainst, uncodedSeed } from "./beside-seed.ts";

const working = await uncodedSeed();
const ministry = (fields: object) => ({
  source: "ministry-statement",
  quote: { exact: "The Ministry contracted the Evenlamp Company to keep it so" },
  subject: "harbour-ministry",
  predicate: "contracted",
  object: "evenlamp",
  ...fields,
});
const kesrin = (fields: object = {}) => ({ by: "anton-kesrin", mode: "says", ...fields });

test("a speaker is named in the passage, or in another that is given", () => {
  expect(rulesAgainst(working, proposal())).toEqual([]);
  expect(rulesAgainst(working, ministry({ attribution: [kesrin()] }))).toEqual(["speaker-not-at-passage"]);
  const at = { exact: "Mr Kesrin said that the lamp was in good order." };
  expect(rulesAgainst(working, ministry({ attribution: [kesrin({ at })] }))).toEqual([]);
});

test("the passage that is given has to be there, and to name them", () => {
  const given = (exact: string) => rulesAgainst(working, ministry({ attribution: [kesrin({ at: { exact } })] }));
  expect(given("Mr Kesrin said that the lamp was in bad order.")).toContain("speaker-not-found");
  expect(given("Two passengers died.")).toContain("speaker-not-named");
});

test("a frame that a person has drawn over the passage stands for it", () => {
  const { records, texts } = recordsNow(working);
  const text = texts.get("ministry-statement" as never) ?? "";
  const start = text.indexOf("The Ministry contracted");
  const exact = text.slice(start, start + 120);
  const frame = { id: "f1", parts: [{ start, end: start + 120, exact }], steps: [kesrin()] };
  const reading = ReadingSchema.parse({ source: "ministry-statement", frames: [frame] });
  const framed = beginWorking({ ...records, readings: [...records.readings, reading] }, texts);
  expect(rulesAgainst(framed, ministry({ attribution: [kesrin()] }))).toEqual([]);
  expect(rulesAgainst(framed, ministry({ attribution: [{ by: "bram-uhlet", mode: "says" }] }))).not.toEqual([]);
});

test("words in quotation marks are neither a work's own voice nor its author's", () => {
  const inQuotes = {
    source: "vey-column",
    subject: "quaymens-union",
    predicate: "attacked",
    object: "vane-light",
  };
  const text = recordsNow(working).texts.get("herald-officials" as never) ?? "";
  expect(text).toContain('"Not all of them. But it was the Union,"');
  const quote = { exact: "But it was the Union" };
  for (const by of ["work", "ellary-herald"])
    expect(
      rulesAgainst(working, { ...inQuotes, source: "herald-officials", quote, attribution: [{ by, mode: "writes" }] }),
      by,
    ).toEqual(["not-own-voice"]);
});

test("a work on the way is named there, or is on record as what the source derives from", () => {
  const by = (work: string) => [
    { by: "unattributed", mode: "says" },
    { by: "work", mode: "reports", in: work },
  ];
  expect(rulesAgainst(working, ministry({ attribution: by("union-speech") }))).toEqual(["work-not-named"]);
  const herald = { source: "herald-after-wire", quote: { exact: "the spokesman of the Ministry" } };
  const said = ministry({ ...herald, attribution: by("wire-despatch") });
  expect(rulesAgainst(working, said)).toEqual([]);
});

test("no place says anything", () => {
  const quote = { exact: "Ms Corvane lives on North Quay with her mother" };
  const said = { quote, subject: "jessa-corvane", predicate: "resides-in", object: "north-quay" };
  expect(rulesAgainst(working, proposal({ ...said, attribution: [{ by: "north-quay", mode: "says" }] }))).toContain(
    "place-speaks",
  );
});

test("who made a work is not who speaks beside a verb of speech, unless the passage tells of them", () => {
  const beside = proposal({ attribution: [{ by: "ellary-herald", mode: "writes" }] });
  expect(rulesAgainst(working, beside)).toEqual(
    rulesAgainst(working, proposal({ attribution: [{ by: "work", mode: "writes" }] })),
  );
  expect(rulesAgainst(working, beside)).toContain("beside-speech");
});
