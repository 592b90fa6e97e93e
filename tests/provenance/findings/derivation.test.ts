import { expect, test } from "vitest";
import { DERIVATIONS } from "../../../src/model/source.ts";
import { DECLARED } from "../../../src/provenance/findings/derivation.ts";

test("every derivation is one that somebody vouches for, but what is only suspected", () => {
  expect([...DECLARED, "suspected"].sort()).toEqual([...DERIVATIONS].sort());
});
