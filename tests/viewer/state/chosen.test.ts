import { expect, test } from "vitest";
import { type Chosen, NOTHING } from "../../../src/viewer/state/chosen.ts";

test("no choice is one of the choices", () => {
  const chosen: Chosen = NOTHING;
  expect(chosen).toEqual({ kind: "nothing" });
});
