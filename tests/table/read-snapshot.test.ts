import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { often } from "../sized.ts";

const madeFrom = sha256Of("its files");
const unreadable = expect.objectContaining({ code: "snapshot-unreadable" });
const claimsOf = (table: ClaimTable) => Array.from({ length: table.size }, (_, row) => table.claim(row));

test("a table written and read is the same table, with the hash of what it was made from", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(7), ({ records }, shift) => {
      const bytes = writeSnapshot(buildTable(records), madeFrom);
      const shifted = new Uint8Array(bytes.length + shift);
      shifted.set(bytes, shift);
      const read = readSnapshot(shifted.subarray(shift));

      const { header, entities, sources, replies, corrections, readings, marks } = read.table;
      const claims = claimsOf(read.table);
      expect({ header, entities, sources, claims, replies, corrections, readings, marks }).toEqual(records);
      expect(read.madeFrom).toBe(madeFrom);
    }),
  );
});

test("the same table gives the same bytes", () => {
  const { records } = sampleCase();
  expect(writeSnapshot(buildTable(records), madeFrom)).toEqual(writeSnapshot(buildTable(records), madeFrom));
});

const whole = writeSnapshot(buildTable(sampleCase().records), madeFrom);

test("a snapshot cut anywhere is refused", () => {
  // The last few bytes may be padding, which nobody misses.
  for (let length = 0; length < whole.length - 8; length += 13) {
    expect(() => readSnapshot(whole.slice(0, length))).toThrow(unreadable);
  }
});

test("other files are refused", () => {
  for (const text of ["", "PK\u0003\u0004", "sayswho", "sayswho\u0002", "{}", "sayswho\u0001\xff\xff\xff\xff"]) {
    expect(() => readSnapshot(new TextEncoder().encode(text.padEnd(64, "\0")))).toThrow(unreadable);
  }
});

test("a snapshot in a buffer of Node's, wherever it lies there, is read", () => {
  const pool = Buffer.concat([Buffer.alloc(3), whole]);
  expect(claimsOf(readSnapshot(pool.subarray(3)).table)).toEqual(sampleCase().records.claims);
});

test("a snapshot written with another vocabulary is refused, since its positions would mean other words", () => {
  const text = new TextDecoder("latin1").decode(whole);
  const at = text.indexOf('"vocabulary":"') + '"vocabulary":"'.length;
  const bytes = whole.slice();
  bytes.set(new TextEncoder().encode(sha256Of("other words")), at);
  expect(() => readSnapshot(bytes)).toThrow(unreadable);
});

test("a snapshot with any byte changed is refused, or still gives only claims with a source, a speaker and the mark", () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      let claims: ReturnType<typeof claimsOf>;
      try {
        claims = claimsOf(readSnapshot(bytes).table);
      } catch (error) {
        expect(error).toMatchObject({ code: "snapshot-unreadable" });
        return;
      }
      for (const { allegation, source, attribution, object, value } of claims) {
        expect(allegation).toBe(true);
        expect(source).toMatch(/\S/);
        expect(attribution.length).toBeGreaterThan(0);
        expect((object === undefined) !== (value === undefined)).toBe(true);
      }
    }),
    { numRuns: often(1500) },
  );
});
