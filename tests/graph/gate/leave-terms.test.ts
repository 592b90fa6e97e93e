import { expect, test } from "vitest";
import { termsToday } from "../../../src/graph/gate/leave-terms.ts";

test("the day is today where none is given, and what is asked for stays asked for", () => {
  expect(termsToday()).toEqual({ today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect(termsToday({ include: "restricted", today: "2024-02-29" })).toEqual({
    include: "restricted",
    today: "2024-02-29",
  });
});
