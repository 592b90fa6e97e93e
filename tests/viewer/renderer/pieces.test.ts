import { expect, test } from "vitest";
import { isPiece, type Pieces, wholly } from "../../../src/viewer/renderer/pieces.ts";

test("work in pieces can be done at once", () => {
  const work = (function* (): Pieces<string> {
    yield;
    yield;
    return "made";
  })();
  expect(wholly(work)).toBe("made");
});

test("a long loop has several pieces, and a short one has one", () => {
  const pieces = (turns: number) => Array.from({ length: turns }, (_, i) => i).filter(isPiece).length;
  expect([pieces(1_000), pieces(100_000) > 3]).toEqual([0, true]);
});
