import fc from "fast-check";
import { expect, test } from "vitest";
import { lossesBeyond } from "../../src/formats/losses-beyond.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const ALL = ["case", "entity", "source", "claim", "remark", "reply", "correction"];
const fieldsLost = (whole: readonly string[]) => lossesBeyond({ whole })(table).map(({ field }) => field);

test("a format that keeps every record loses nothing, whatever the case", () => {
  fc.assert(
    fc.property(arbitraryCase(), (made) => {
      expect(lossesBeyond({ whole: ALL })(buildTable(made.records))).toEqual([]);
    }),
  );
});

test("a format that keeps nothing loses each record once, and says so once a kind", () => {
  const { entities, sources, claims, replies } = records;
  const remarks = claims.filter(({ value }) => value !== undefined).length;
  expect(lossesBeyond({ whole: [] })(table).map(({ field, count }) => [field, count])).toEqual([
    ["case", 1],
    ["entity", entities.length],
    ["source", sources.length],
    ["claim", claims.length - remarks],
    ["remark", remarks],
    ["reply", replies.length],
  ]);
});

test("what is not named as kept is lost, with the record that says it and its words", () => {
  const [cue] = lossesBeyond({ whole: ALL.filter((root) => root !== "claim").concat("claim.id") })(table).filter(
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
  const losses = lossesBeyond({
    whole: ALL.filter((root) => root !== "claim"),
    partly: { claim: "its id is written" },
  });
  expect(losses(table)).toEqual([
    { field: "claim (its id is written)", count: 7, example: expect.stringMatching(/^payment: /) },
  ]);
});

test("a default is no loss, since nothing was said", () => {
  const plain = records.entities.filter(({ id }) => id === "lucja-wrona");
  const losses = lossesBeyond({ whole: ["case", "entity.id", "entity.kind", "entity.name"] });
  expect(losses(buildTable({ ...records, entities: plain, sources: [], claims: [], replies: [] }))).toEqual([]);
});

test("characters that a format alters are counted by what becomes of them, wherever they are kept", () => {
  const losses = lossesBeyond({ whole: ALL, altered: [{ what: "Cyrillic", where: /\p{Script=Cyrillic}/u }] });
  expect(losses(table)).toEqual([{ field: "Cyrillic", count: 1, example: "joss-brandt: Йосс Брандт" }]);
});

test("characters may be altered in records of some kinds only", () => {
  const altered = [{ what: "Cyrillic", where: /\p{Script=Cyrillic}/u, records: ["claim"] }];
  expect(lossesBeyond({ whole: ALL, altered })(table)).toEqual([]);
});

test("a source that no edge cites is lost where sources travel on edges", () => {
  const uncited = buildTable({ ...records, claims: records.claims.filter(({ source }) => source !== "wire") });
  expect(lossesBeyond({ whole: ALL, citedSourcesOnly: true })(uncited)).toEqual([
    { field: "source (nothing that is written cites it)", count: 1, example: "wire" },
  ]);
});

test("an example is short, however long the words", () => {
  const long = buildTable({ ...records, header: { ...records.header, title: "x".repeat(1_000_000) } });
  expect(lossesBeyond({ whole: [] })(long).every(({ example }) => example.length < 500)).toBe(true);
});
