import { expect, test } from "vitest";
import { type Chosen, NOTHING, recordsOf } from "../../../src/viewer/state/chosen.ts";
import { RECORD_KINDS } from "../../../src/viewer/state/record-kinds.ts";

test("no choice is one of the choices, and made of nothing", () => {
  const chosen: Chosen = NOTHING;
  expect(chosen).toEqual({ kind: "nothing" });
  expect(recordsOf(chosen)).toEqual([]);
});

test("what is opened is made of its records, in the order of a link", () => {
  expect(recordsOf({ kind: "claim", row: 3 })).toEqual([{ kind: RECORD_KINDS.claim, position: 3 }]);
  expect(recordsOf({ kind: "paths", to: 1, from: 2 })).toEqual([
    { kind: RECORD_KINDS.entity, position: 2 },
    { kind: RECORD_KINDS.entity, position: 1 },
  ]);
});
