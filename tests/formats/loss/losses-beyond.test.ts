import fc from "fast-check";
import { expect, test } from "vitest";
import { RECORD_KINDS, type RecordEntry } from "../../../src/formats/loss/kept.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const ALL: readonly string[] = RECORD_KINDS;
const fieldsLost = (whole: readonly string[]) => lossesBeyond({ whole }, table).map(({ field }) => field);

test("a format that keeps every record loses nothing, whatever the case", () => {
  fc.assert(
    fc.property(arbitraryCase(), (made) => {
      expect(lossesBeyond({ whole: ALL }, buildTable(made.records))).toEqual([]);
    }),
  );
});

test("a format that keeps nothing loses each record once, and says so once a kind", () => {
  const { entities, sources, claims, replies } = records;
  const remarks = claims.filter(({ value }) => value !== undefined).length;
  expect(lossesBeyond({ whole: [] }, table).map(({ field, count }) => [field, count])).toEqual([
    ["case", 1],
    ["entity", entities.length],
    ["source", sources.length],
    ["claim", claims.length - remarks],
    ["remark", remarks],
    ["reply", replies.length],
  ]);
});

test("what is not named as kept is lost, with the record that says it and its words", () => {
  const [cue] = lossesBeyond({ whole: ALL.filter((root) => root !== "claim").concat("claim.id") }, table).filter(
    ({ field }) => field === "claim.attribution",
  );
  expect(cue?.example).toMatch(/^payment: .*"cue":"said"/);
  expect(fieldsLost(["entity.id", "claim", "remark", "source", "case", "reply"])).toEqual([
    "entity.kind",
    "entity.name",
    "entity.description",
    "entity.names",
    "entity.named",
    "entity.maybeSame",
    "entity.coordinates",
  ]);
});

test("what is kept only partly is counted too, and the report says what arrives", () => {
  const kept = { whole: ALL.filter((root) => root !== "claim"), partly: { claim: "its id is written" } };
  expect(lossesBeyond(kept, table)).toEqual([
    { field: "claim (its id is written)", count: 7, example: expect.stringMatching(/^payment: /) },
  ]);
});

test("a default is no loss, since nothing was said", () => {
  const plain = records.entities.filter(({ id }) => id === "lucja-wrona");
  const bare = buildTable({ ...records, entities: plain, sources: [], claims: [], replies: [] });
  expect(lossesBeyond({ whole: ["case", "entity.id", "entity.kind", "entity.name"] }, bare)).toEqual([]);
});

test("characters that a format alters are counted by what becomes of them, wherever they are kept", () => {
  const altered = [{ what: "Cyrillic", where: /\p{Script=Cyrillic}/u }];
  expect(lossesBeyond({ whole: ALL, altered }, table)).toEqual([
    { field: "Cyrillic", count: 1, example: "joss-brandt: Йосс Брандт" },
  ]);
});

test("characters may be altered in records of some kinds only", () => {
  const altered = [{ what: "Cyrillic", where: /\p{Script=Cyrillic}/u, beneath: ["claim"] }];
  expect(lossesBeyond({ whole: ALL, altered }, table)).toEqual([]);
});

test("a record without a place is counted with the reason, and cites nothing", () => {
  const unheld = {
    kinds: ["claim"],
    why: () => (entry: RecordEntry) => (entry[0] === "claim" ? "no place" : undefined),
  } as const;
  const fields = lossesBeyond({ whole: ALL, unheld, citedSourcesOnly: true }, table).map(({ field }) => field);
  expect(fields).toEqual(["claim (no place)", "source (nothing that is written cites it)"]);
});

test("a source that no edge cites is lost where sources travel on edges", () => {
  const uncited = buildTable({ ...records, claims: records.claims.filter(({ source }) => source !== "wire") });
  expect(lossesBeyond({ whole: ALL, citedSourcesOnly: true }, uncited)).toEqual([
    { field: "source (nothing that is written cites it)", count: 1, example: "wire" },
  ]);
});

test("an example is short, however long the words", () => {
  const long = buildTable({ ...records, header: { ...records.header, title: "x".repeat(1_000_000) } });
  expect(lossesBeyond({ whole: [] }, long).every(({ example }) => example.length < 500)).toBe(true);
});
