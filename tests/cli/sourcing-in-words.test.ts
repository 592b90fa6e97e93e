import { expect, test } from "vitest";
import { actorInWords, linesInWords, sourcingInWords } from "../../src/cli/sourcing-in-words.ts";
import { asEntityId, asSourceId } from "../../src/model/id.ts";
import { sourcingOf } from "../../src/provenance/sourcing.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sourcedCase } from "../provenance/sourced-case.ts";

const table = buildTable(
  sourcedCase([
    { steps: ["K"], source: "w" },
    { steps: ["K", "S"], source: "v" },
  ]),
);
const exactly = (n: number) => ({ atLeast: n, atMost: n });

test("a count that is known is one number, otherwise both ends", () => {
  expect(linesInWords(exactly(1), exactly(1))).toBe("1 line");
  expect(linesInWords(exactly(2), exactly(3))).toBe("between 2 and 3 lines");
});

test("independence is said to be recorded, and through whom all of it passed", () => {
  const words = sourcingInWords(sourcingOf(table, [0, 1]), table);
  expect(words[0]).toBe("2 tellings, 1 line with no shared origin recorded");
  expect(words.at(-1)).toBe("all of them passed through: K");
});

test("actors are named as people know them", () => {
  expect(actorInWords(table, { kind: "entity", id: asEntityId("K") })).toBe("K");
  expect(actorInWords(table, { kind: "source", id: asSourceId("w") })).toBe("w");
  expect(actorInWords(table, { kind: "unnamed", claim: 0, step: 0 })).toBe("an unnamed voice of t1");
});
