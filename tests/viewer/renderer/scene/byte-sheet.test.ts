import { expect, test } from "vitest";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";

test("a sheet has room for every byte asked for, and for none there is a sheet too", () => {
  for (const size of [0, 1, 1024, 1025, 200_000]) {
    const { bytes, width, height } = byteSheet(size);
    expect(bytes.length).toBe(width * height);
    expect(bytes.length).toBeGreaterThanOrEqual(Math.max(1, size));
  }
});
