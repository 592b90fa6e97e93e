import { expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { gatherIssues } from "../../../src/case-file/gather-issues.ts";
import { ROOM_FOR_LINE } from "../../../src/case-file/jsonl/read-usual-claims.ts";
import { recordPlaces } from "../../../src/case-file/one-pass/record-places.ts";
import { takeClaims } from "../../../src/case-file/one-pass/take-claims.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const [, ...sound] = (formatCase(records, "jsonl").get("claims.jsonl") ?? "").trimEnd().split("\n");

function taken(lines: readonly string[]) {
  const issues = gatherIssues();
  const places = recordPlaces(() => lines);
  const taking = takeClaims(records, places, issues);
  taking.begin("claims.jsonl");
  const written = new TextEncoder().encode(`${lines.join("\n")}\n`);
  const bytes = new Uint8Array(written.length + ROOM_FOR_LINE);
  bytes.set(written);
  const goesOn = taking.take(bytes, 0, written.length, written.length, 0);
  return { goesOn, issues: issues.all(), ...taking.end() };
}

test("sound lines are the rows of the table, and their positions are their rows", () => {
  const { table, outside, indexOf, declared, readable, issues } = taken(sound);
  expect(issues).toEqual([]);
  expect([outside, readable, declared.repeated]).toEqual([[], true, []]);
  const whole = table.toTable();
  expect(records.claims.map((_, row) => whole.claim(row))).toEqual(records.claims);
  expect(records.claims.map((_, row) => indexOf(row))).toEqual([...records.claims.keys()]);
  expect([...declared.ids()]).toEqual(records.claims.map(({ id }) => id));
});

test("rows know at which position they stand behind lines that are none, and ids of misshapen records are declared", () => {
  const [first = "", ...others] = sound;
  const { table, outside, indexOf, declared, readable } = taken(["{", first, '{"id":"half"}', "", ...others, first]);
  expect(readable).toBe(false);
  expect(table.ids.size()).toBe(records.claims.length);
  expect(records.claims.map((_, row) => indexOf(row))).toEqual(
    records.claims.map((_, row) => (row === 0 ? 1 : row + 2)),
  );
  expect(declared.has("half")).toBe(true);
  expect(declared.size).toBe(records.claims.length + 1);
  expect(declared.repeated).toEqual([{ id: records.claims[0]?.id, index: records.claims.length + 2 }]);
  expect(outside).toMatchObject([{ index: records.claims.length + 2, record: { id: records.claims[0]?.id } }]);
});

test("of a claim that names nobody who is there the record stays outside", () => {
  const { table, outside } = taken(sound.map((line) => line.replace(/"subject":"[^"]*"/, '"subject":"nobody"')));
  expect(table.ids.size()).toBe(0);
  expect(outside.map(({ record }) => record.id)).toEqual(records.claims.map(({ id }) => id));
});

test("where a thousand lines are wrong no more are taken", () => {
  expect(taken(Array(999).fill("{")).goesOn).toBe(true);
  expect(taken(Array(1_000).fill("{")).goesOn).toBe(false);
});
