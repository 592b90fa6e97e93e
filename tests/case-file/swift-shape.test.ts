import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import { REFUSED, swiftShape } from "../../src/case-file/swift-shape.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { CorrectionSchema } from "../../src/model/correction.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fullCase } from "../full-case.ts";
import { hostileCase } from "../hostile-case.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";

const plain = (record: object): unknown => JSON.parse(JSON.stringify(record));

/** Every record of a case as plain data, with the schema it is read by. */
function recordsOf(records: CaseRecords): { readonly schema: z.ZodType; readonly record: unknown }[] {
  const lists = {
    ...{ case: [records.header], entities: records.entities, sources: records.sources, claims: records.claims },
    ...{ replies: records.replies, corrections: records.corrections, readings: records.readings },
    marks: records.marks.map(({ source, ...mark }) => mark),
  };
  return CASE_FILES.flatMap(({ stem, schema }) => lists[stem].map((record) => ({ schema, record: plain(record) })));
}

/** What is accepted is what the schema makes of it, to the order of its keys. */
function isTaken(schema: z.ZodType, value: unknown): boolean {
  const swift = swiftShape(schema)(value);
  if (swift === REFUSED) return false;
  const { success, data } = schema.safeParse(value);
  expect(success).toBe(true);
  expect(swift).toEqual(data);
  expect(JSON.stringify(swift)).toBe(JSON.stringify(data));
  return true;
}

// Of what a correction is told may be one of three maps, and of these none is sure.
test("every sound record but corrections is accepted, and is what its schema makes of it", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryCase(), fc.constantFrom(fullCase(), hostileCase(), sampleCase())), ({ records }) => {
      for (const { schema, record } of recordsOf(records))
        expect(isTaken(schema, record)).toBe(schema !== CorrectionSchema);
    }),
    { numRuns: sized(25, { quick: 10, long: 2_000 }) },
  );
});

const given = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "x",
    "a b",
    "é",
    "\ud800",
    "-a",
    "http://a.example",
    "javascript:x",
    "2016",
    "2016-13",
    "en",
  ),
  fc.constantFrom<unknown>(
    0,
    1,
    -1,
    2.5,
    91,
    2 ** 32,
    Number.NaN,
    Infinity,
    true,
    false,
    null,
    undefined,
    1n,
    new Date(0),
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    ["a"],
    [undefined],
    new Array(2),
    Object.create(null),
    new Map(),
    Object.create({ id: "x" }),
  ),
  fc.constantFrom<unknown>("x".repeat(128), "x".repeat(129), "x".repeat(100_000), "x".repeat(100_001), "a".repeat(64)),
  fc.jsonValue(),
);
const key = fc.constantFrom("note", "status", "kind", "__proto__", "toString", "constructor", "valueOf", "other", "0");

type Loose = Record<string, unknown>;

/** Puts a value somewhere into a record: where something is, or under a new key; undefined puts nothing there. */
function put(record: unknown, where: readonly number[], name: string, value: unknown): unknown {
  const [first = 0, ...rest] = where;
  if (typeof record !== "object" || record === null) return value;
  const keys = Object.keys(record);
  const at = keys[first % (keys.length + 1)];
  const inner = at !== undefined && rest.length > 0 ? put((record as Loose)[at], rest, name, value) : value;
  const copy: Loose | unknown[] = Array.isArray(record) ? [...record] : { ...record };
  Object.defineProperty(copy, at ?? (Array.isArray(record) ? record.length : name), {
    ...{ value: inner, enumerable: true, configurable: true, writable: true },
  });
  return copy;
}

test("whatever stands in a record, what is accepted is what its schema makes of it", () => {
  const bases = [fullCase(), hostileCase(), sampleCase()].flatMap(({ records }) => recordsOf(records));
  const change = fc.record({ where: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), key, given });
  let taken = 0;
  fc.assert(
    fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 }), (which, changes) => {
      const { schema, record } = bases[which % bases.length] as (typeof bases)[number];
      const changed = changes.reduce<unknown>((value, each) => put(value, each.where, each.key, each.given), record);
      if (isTaken(schema, changed)) taken += 1;
    }),
    { numRuns: sized(1_000, { quick: 300, long: 200_000 }) },
  );
  expect(taken).toBeGreaterThan(0);
});

test("a value without a key taken away is judged as its schema does", () => {
  for (const { schema, record } of recordsOf(fullCase().records))
    for (const name of Object.keys(record as Loose)) {
      const { [name]: _, ...rest } = record as Loose;
      expect(isTaken(schema, rest)).toBe(schema !== CorrectionSchema && schema.safeParse(rest).success);
    }
});

test.each([
  ["a map that takes any key", z.object({ a: z.string() })],
  ["a text that is changed", z.strictObject({ a: z.string().trim() })],
  ["a format", z.strictObject({ a: z.email() })],
  ["a choice of maps", z.strictObject({ a: z.union([z.strictObject({ b: z.string() }), z.string()]) })],
  ["what is turned into something else", z.strictObject({ a: z.coerce.number() })],
  ["a check that may raise several issues", z.strictObject({ a: z.string().superRefine(() => undefined) })],
  ["a check of zod's own form", z.strictObject({ a: z.string().check(() => undefined) })],
  ["a key that every map has", z.strictObject({ toString: z.string() })],
])("a schema that is not understood is never accepted swiftly: %s", (_, schema) => {
  for (const a of ["x", "a@b.example", "1", { b: "x" }]) {
    expect(swiftShape(schema)({ a })).toBe(REFUSED);
    expect(swiftShape(schema)({ toString: "x" })).toBe(REFUSED);
  }
});
