import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { reopenSnapshot, snapshotPieces, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { often } from "../sized.ts";

const madeFrom = sha256Of("its files");
const unreadable = expect.objectContaining({ code: "snapshot-unreadable" });

test("a table of our own comes back as it was", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { table, madeFrom: from } = reopenSnapshot(writeSnapshot(buildTable(records), madeFrom));
      const { header, entities, sources, replies, corrections, readings, marks } = table;
      const claims = Array.from({ length: table.size }, (_, row) => table.claim(row));
      expect({ header, entities, sources, claims, replies, corrections, readings, marks }).toEqual(records);
      expect(from).toBe(madeFrom);
    }),
    { numRuns: often(40) },
  );
});

test("one that is cut off or of another program is refused", () => {
  const whole = writeSnapshot(buildTable(sampleCase().records), madeFrom);
  for (let length = 0; length < whole.length - 8; length += 97) {
    expect(() => reopenSnapshot(whole.slice(0, length))).toThrow(unreadable);
  }
  expect(() => reopenSnapshot(new Uint8Array(64))).toThrow(unreadable);
});

test("in pieces nothing of the columns is copied, and each of them begins at a multiple of eight", () => {
  const table = buildTable(sampleCase().records);
  const pieces = snapshotPieces(table, madeFrom);
  const beginnings = new Map<ArrayBufferLike, number>();
  let end = 0;
  for (const piece of pieces) {
    if (piece.length > 0) beginnings.set(piece.buffer, end);
    end += piece.length;
  }
  for (const column of Object.values(table.columns).flatMap((each) =>
    "offsets" in each ? [each.bytes, each.offsets] : each,
  ))
    if (column.length > 0) expect((beginnings.get(column.buffer) ?? 1) % 8).toBe(0);
  const { table: again } = reopenSnapshot(Uint8Array.from(Buffer.concat(pieces)));
  expect(again.columns).toEqual(table.columns);
});
