import { expect, test } from "vitest";
import { ROOM_FOR_LINE } from "../../../../src/case-file/jsonl/read-usual-claims.ts";
import { bytesOfLines } from "../../../../src/formats/readers/own/bytes-of-lines.ts";

test("lines come whole, with room behind them, however long and many they are", { tags: ["slow"] }, () => {
  const lines = ["a", "→".repeat(200_000), "", ...Array.from({ length: 300_000 }, (_, i) => `é${i}`)];
  let text = "";
  let pieces = 0;
  for (const { bytes, length } of bytesOfLines(lines)) {
    expect(bytes[length - 1]).toBe(0x0a);
    expect(bytes.length - length).toBeGreaterThanOrEqual(ROOM_FOR_LINE);
    text += new TextDecoder().decode(bytes.subarray(0, length));
    pieces += 1;
  }
  expect(text === `${lines.join("\n")}\n`).toBe(true);
  expect(pieces).toBeGreaterThan(5);
});

test("no lines are no bytes", () => {
  expect([...bytesOfLines([])]).toEqual([]);
});
