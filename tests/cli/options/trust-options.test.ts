import { expect, test } from "vitest";
import { contextOf } from "../../../src/cli/options/trust-options.ts";

const NOBODY = {
  trustedEntities: new Set<never>(),
  trustedSources: new Set<never>(),
  excludedInterests: new Set<never>(),
};

test("a merge merges what it names and nothing else", () => {
  expect(contextOf("parties", NOBODY)).toMatchObject({
    mergeParties: true,
    mergeMaybeSame: false,
    unnamedMayBeAnybody: false,
  });
  expect(contextOf("all", NOBODY)).toMatchObject({
    mergeParties: true,
    mergeMaybeSame: true,
    unnamedMayBeAnybody: true,
  });
});
