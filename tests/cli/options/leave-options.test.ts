import { Command } from "commander";
import { expect, test } from "vitest";
import { addLeave, leaveAsked, STAYS_BEHIND } from "../../../src/cli/options/leave-options.ts";

const asked = (...words: readonly string[]) =>
  leaveAsked(
    addLeave(new Command().exitOverride().configureOutput({ writeErr: () => {} }))
      .parse(words, { from: "user" })
      .opts(),
  );

test("nothing more leaves unless it is said aloud", () => {
  expect(asked()).toEqual({});
  expect(asked("--include", "restricted", "--recorded-by")).toEqual({ include: "restricted", recordedBy: true });
});

test("what is confidential cannot be asked for", () => {
  expect(() => asked("--include", "confidential")).toThrow(/Allowed choices are restricted/);
  expect(STAYS_BEHIND).toContain("confidential");
});
