import { expect, test } from "vitest";
import { leavingStep } from "../../../src/graph/gate/leaving-step.ts";
import { StepSchema } from "../../../src/model/attribution.ts";
import { gateFor } from "./open-gate.ts";

const step = (fields: object) => StepSchema.parse({ by: "clerk", mode: "says", in: "memo", ...fields });
const { gate, report } = gateFor(["memo"]);

test("a step that names a work which stays behind keeps who says it, and says that there is such a work", () => {
  const left = leavingStep(step({ cue: "wrote" }), "claim.attribution[]", gate);
  expect(left).toEqual({ ...step({ cue: "wrote", in: undefined }), workWithheld: true });
  expect(left).not.toHaveProperty("in");
});

test("where the work itself spoke, it becomes a voice that is not named", () => {
  expect(leavingStep(step({ by: "work" }), "claim.attribution[]", gate)).toMatchObject({
    by: "unattributed",
    workWithheld: true,
  });
  expect(report()).toContainEqual({
    what: "claim.attribution[].by (the work itself, which stays behind)",
    count: 1,
  });
});

test("a step in a work that leaves, or in none, is the same step", () => {
  for (const one of [step({ in: "paper" }), step({ in: undefined, by: "work" })])
    expect(leavingStep(one, "claim.attribution[]", gate)).toBe(one);
});
