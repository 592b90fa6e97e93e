import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { lossInWords } from "../../../src/viewer/what-is-left/loss-in-words.ts";
import { sampleState } from "../sample-state.ts";

test("a loss counts what falls", () => {
  const { table, change, lost } = sampleState();
  change({ without: [actorsOf(table).work(table.columns.source[0] ?? 0)] });
  const words = lossInWords(lost.value, 2);
  expect(words.startsWith(`${lost.value.claims.length} claim`)).toBe(true);
  expect(words).toContain("2 left with one line");
  expect(lossInWords(lost.value, undefined)).toContain("still counting how many left with one line");
});

test("one is one and not several", () => {
  const one = { claims: [0], propositions: [0], links: [], leftWithDenials: [], entities: [0] };
  expect(lossInWords(one, 0)).toMatch(
    /^1 claim falls; 1 proposition that nothing else stands behind; 0 links lost, 0 left with one line; 1 entity about/,
  );
  expect(lossInWords({ ...one, leftWithDenials: [[0, 1]] }, 0)).toContain("1 left with denials only");
});
