import { expect, test } from "vitest";
import { inPieces } from "../../src/viewer/in-pieces.ts";
import { type Pieces, wholly } from "../../src/viewer/renderer/pieces.ts";

/** Counts to a number, and can be put down after each. */
function* counting(to: number, seen: number[] = []): Pieces<number> {
  for (let at = 1; at <= to; at++) {
    seen.push(at);
    yield;
  }
  return to;
}

test("what is done piece by piece makes what it makes at once", async () => {
  expect(wholly(counting(5))).toBe(5);
  expect(await inPieces(counting(5))).toBe(5);
});

test("it is put down when its time is over, and taken up where it was", async () => {
  const seen: number[] = [];
  const turns: number[] = [];
  const made = await inPieces(counting(5, seen), (work) => {
    queueMicrotask(() => {
      let left = 2;
      work(() => --left);
      turns.push(seen.length);
    });
    return () => undefined;
  });
  expect([made, turns]).toEqual([5, [2, 4, 5]]);
});

test("what goes wrong in a piece is told to whoever waits", async () => {
  const failing = (function* (): Pieces<never> {
    yield;
    throw new Error("no");
  })();
  await expect(inPieces(failing)).rejects.toThrow("no");
});
