import { expect, test } from "vitest";
import { isCarrier, STEP_MODES, StepSchema } from "../../src/model/attribution.ts";

test("whoever quotes, reports, republishes or translates carries; whoever says, writes or infers speaks", () => {
  expect(Object.keys(STEP_MODES).filter((mode) => isCarrier(mode as never))).toEqual([
    "quotes",
    "reports",
    "republishes",
    "translates",
  ]);
});

test("a step is by an entity or by a voice without a name, and never by nobody", () => {
  expect(StepSchema.safeParse({ mode: "says" }).success).toBe(false);
  expect(StepSchema.parse({ by: "unattributed", mode: "says" })).toMatchObject({
    inferred: false,
    interest: "unknown",
    hedges: [],
  });
});
