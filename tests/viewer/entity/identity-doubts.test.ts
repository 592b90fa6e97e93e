import { expect, test } from "vitest";
import { identityDoubts } from "../../../src/viewer/entity/identity-doubts.ts";
import { entityOf, fullState } from "../sample-state.ts";

const { table } = fullState();
const doubts = (id: string) => identityDoubts(table, entityOf(table, id));

test("whom somebody may be is told from either end, with the reason of the record that says so", () => {
  expect(doubts("night-guard").maybeSame).toEqual([
    { other: entityOf(table, "official"), reason: "Both were on the quay that week." },
  ]);
  expect(doubts("official").maybeSame).toEqual([
    { other: entityOf(table, "mara-quill"), reason: undefined },
    { other: entityOf(table, "night-guard"), reason: "Both were on the quay that week." },
  ]);
});

test("who was kept apart is told from either end too", () => {
  expect(doubts("night-guard").notSame).toEqual([entityOf(table, "ilya-sorn")]);
  expect(doubts("ilya-sorn").notSame).toEqual([entityOf(table, "night-guard")]);
});

test("of most there is no doubt", () => {
  expect(doubts("tidewater")).toEqual({ maybeSame: [], notSame: [] });
});
