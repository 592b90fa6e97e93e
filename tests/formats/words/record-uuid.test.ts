import fc from "fast-check";
import { parse, v5 } from "uuid";
import { afterEach, expect, test, vi } from "vitest";
import { recordUuid } from "../../../src/formats/words/record-uuid.ts";

const NODE = globalThis.process;
const PLACES = { "in Node": NODE, "in a browser": { ...NODE, getBuiltinModule: undefined } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each(Object.entries(PLACES))(
  "%s an id is the UUIDv5 of the names of case, kind and record",
  async (_, process) => {
    vi.stubGlobal("process", process);
    const { knownUuid, recordUuid } = await import("../../../src/formats/words/record-uuid.ts");
    const namespace = parse("5efcefc6-7fc7-41b0-beeb-732ce8473d5e");
    const long = fc.integer({ min: 1, max: 1500 }).map((times) => "é→".repeat(times));
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string({ unit: "grapheme" }), long), (caseId, id) => {
        const name = new TextEncoder().encode(`${caseId}/claim/${id}`);
        expect(recordUuid(caseId, "claim", id)).toBe(v5(name, namespace));
        for (let asked = 0; asked < 2; asked++) expect(knownUuid(caseId, "claim", id)).toBe(v5(name, namespace));
      }),
    );
  },
);

test("a record has the same id each time, in the form of a UUIDv5", () => {
  expect(recordUuid("tidewater", "claim", "payment")).toBe(recordUuid("tidewater", "claim", "payment"));
  expect(recordUuid("tidewater", "claim", "payment")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("records of other kinds and other cases that share a name have other ids", () => {
  const ids = ["a", "b"].flatMap((caseId) => ["entity", "claim"].map((kind) => recordUuid(caseId, kind, "x")));
  expect(new Set(ids).size).toBe(4);
});
