import { expect, test } from "vitest";
import { countInWords, countsInWords, linesInWords } from "../../../src/provenance/counting/counts-in-words.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase, type Telling } from "../sourced-case.ts";

const exactly = (n: number) => ({ atLeast: n, atMost: n });
const said = (tellings: readonly Telling[], extras: Extras = {}) =>
  countsInWords(sourcingOf(buildTable(sourcedCase(tellings, extras)), [...tellings.keys()]));

test("a count that is known is one number, otherwise both ends", () => {
  expect(linesInWords({ lower: exactly(0), upper: exactly(0) })).toBe("0 lines");
  expect(linesInWords({ lower: exactly(1), upper: exactly(1) })).toBe("1 line");
  expect(linesInWords({ lower: exactly(2), upper: exactly(3) })).toBe("between 2 and 3 lines");
});

test("what could not be gone through in time is said to be at least and at most", () => {
  expect(countInWords({ lower: { atLeast: 2, atMost: 4 }, upper: exactly(7) })).toBe("at least 2, at most 7");
});

test("the three counts are one sentence", () => {
  const outlets = Array.from({ length: 5 }, (_, i) => ({ steps: ["Minister"], source: `o${i}` }));
  expect(said(outlets)).toBe("1 says it, 5 heard it apart, 1 line with no shared origin recorded");
  const told = [
    { steps: ["O1"], source: "p1" },
    { steps: ["O2"], source: "p2" },
  ];
  expect(said(told, { publishers: { p1: "P", p2: "P" } })).toBe(
    "2 say it, 1 heard it, 1 line with no shared origin recorded",
  );
  expect(
    said([
      { steps: ["work"], source: "w" },
      { steps: ["work"], source: "v" },
    ]),
  ).toBe("2 say it, 2 told it themselves, 2 lines with no shared origin recorded");
});
