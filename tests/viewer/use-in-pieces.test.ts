import { expect, test } from "vitest";
import type { Pieces } from "../../src/viewer/renderer/pieces.ts";
import { useInPieces } from "../../src/viewer/use-in-pieces.ts";
import { shownBy } from "./sample-state.ts";

function* lasting(milliseconds: number): Pieces<string> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) yield;
  return "made";
}

// That it comes later, and that what is typed meanwhile gives it up, is tried in a browser.
test("what takes no time is there at once, and of what takes longer nothing is said before it is done", () => {
  const Panel = ({ takes }: { readonly takes: number }) => useInPieces(() => lasting(takes), [takes]) ?? "not yet";
  expect(shownBy(Panel, { takes: 0 })).toBe("made");
  expect(shownBy(Panel, { takes: 1_000 })).toBe("not yet");
});
