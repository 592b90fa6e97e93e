import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { indexIds } from "../../src/table/id-index.ts";
import { textAt, textColumnOf } from "../../src/table/text-column.ts";
import { textsOfOneHash } from "./one-hash.ts";

const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/), { maxLength: 200 });

test("every id leads to its row and any other to none", () => {
  fc.assert(
    fc.property(ids, fc.string(), (known, other) => {
      const rowOf = indexIds(textColumnOf(known));
      expect(known.map(rowOf)).toEqual([...known.keys()]);
      expect(rowOf(other)).toBe(known.includes(other) ? known.indexOf(other) : undefined);
    }),
  );
});

test("an id that two rows share is refused", () => {
  expect(() => indexIds(textColumnOf(["a", "b", "a"]))).toThrow(
    expect.objectContaining({ code: "record-out-of-table" }),
  );
});

test("ids of one hash lead to their rows, and as soon as any others; one that two of them share is refused", {
  tags: ["slow"],
}, () => {
  const bytes = Uint8Array.from(textsOfOneHash(60_000).flatMap((text) => [...text]));
  const offsets = Uint32Array.from({ length: 60_001 }, (_, i) => i * 8);
  // Those of them that are UTF-8 can be asked for.
  const column = { bytes, offsets };
  const rowOf = indexIds(column);
  const readable = [...offsets.keys()].filter((row) => row < 60_000 && isUtf8(bytes.subarray(row * 8, row * 8 + 8)));
  expect(readable.length).toBeGreaterThan(300);
  for (const row of readable) expect(rowOf(textAt(column, row) ?? "")).toBe(row);
  const twice = {
    bytes: Uint8Array.of(...bytes.subarray(0, 8 * 600), ...bytes.subarray(8 * 599, 8 * 600)),
    offsets: offsets.subarray(0, 602),
  };
  expect(() => indexIds(twice)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});
