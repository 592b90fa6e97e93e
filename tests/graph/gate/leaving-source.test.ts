import { expect, test } from "vitest";
import { leavingSource } from "../../../src/graph/gate/leaving-source.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { gateFor } from "./open-gate.ts";

const paper = (derivesFrom: readonly string[]) =>
  SourceSchema.parse({
    id: "paper",
    genre: "news",
    derivesFrom: derivesFrom.map((source) => ({ source, how: "rewrite" })),
  });

test("a work that it came out of and that stays behind is not named, but that there is one is", () => {
  const { gate, report } = gateFor(["memo"]);
  expect(leavingSource(paper(["wire", "memo"]), gate)).toEqual({ ...paper(["wire"]), worksWithheld: true });
  expect(report()).toEqual([{ what: "source.derivesFrom (a work that stays behind)", count: 1 }]);
});

test("one that came out of works that leave is the same record", () => {
  const one = paper(["wire"]);
  expect(leavingSource(one, gateFor(["memo"]).gate)).toBe(one);
});
