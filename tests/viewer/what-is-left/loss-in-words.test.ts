import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { lossInWords } from "../../../src/viewer/what-is-left/loss-in-words.ts";
import { sampleState } from "../sample-state.ts";

test("a loss is one sentence that names who is taken out and counts what falls", () => {
  const { table, change, lost, view } = sampleState();
  change({ without: [actorsOf(table).work(table.columns.source[0] ?? 0)] });
  const title = table.sources[table.columns.source[0] ?? -1]?.title ?? "";
  const words = lossInWords(table, view.value.without, lost.value);
  expect(words.startsWith(`Without ${title}: ${lost.value.claims.length} claim`)).toBe(true);
  expect(words).toContain("left with one line");
});

test("one is one and not several", () => {
  const { table } = sampleState();
  const loss = { claims: [0], propositions: [0], links: [], leftWithDenials: [], entities: [0] };
  const one = { ...loss, weakened: [], leftWithOneLine: [], maybeLeftWithOneLine: [], maybe: loss };
  expect(lossInWords(table, [0], one)).toMatch(
    /: 1 claim falls; 1 proposition that nothing else stands behind; 0 links lost, 0 left with one line; 1 entity about/,
  );
  expect(lossInWords(table, [0], { ...one, leftWithDenials: [[0, 1]] })).toContain("1 left with denials only");
});
