import { expect, test } from "vitest";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { lossOf } from "../../../src/provenance/removal/loss.ts";
import { leftWithOneLine, type Weakened, weakenedBy, weakening } from "../../../src/provenance/removal/weakened.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const exactly = (count: number) => ({ atLeast: count, atMost: count });
const weakened = (before: [number, number], after: [number, number]): Weakened => ({
  link: [0, 1],
  before: { lower: exactly(before[0]), upper: exactly(before[1]) },
  after: { lower: exactly(after[0]), upper: exactly(after[1]) },
});

test("a link is left with one line at an end where it had more there, and at no other", () => {
  expect(leftWithOneLine([weakened([2, 3], [1, 2])], "lower")).toEqual([[0, 1]]);
  expect(leftWithOneLine([weakened([2, 3], [1, 2])], "upper")).toEqual([]);
  expect(leftWithOneLine([weakened([1, 2], [1, 1])], "lower")).toEqual([]);
  expect(leftWithOneLine([weakened([1, 2], [1, 1])], "upper")).toEqual([[0, 1]]);
});

test("links are counted one by one for whoever has something else to do meanwhile, and it is the same in the end", () => {
  const index = indexActors(buildTable(sampleCase().records));
  for (const actor of index.through.keys()) {
    const loss = lossOf(index, [actor]);
    const work = weakening(index, loss);
    let [pieces, next] = [0, work.next()];
    while (!next.done) [pieces, next] = [pieces + 1, work.next()];
    expect(next.value).toEqual(weakenedBy(index, loss));
    expect(pieces).toBeGreaterThanOrEqual(next.value.length);
  }
});
