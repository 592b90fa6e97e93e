import { expect } from "vitest";
import { claimAbove } from "../../../src/desk/state/claims-near.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayClaim, sayOn, sayStep } from "../../../src/desk/state/say.ts";
import type { Claim } from "../../../src/model/claim.ts";

/** What a whole claim is said on, in the speech of the seed case. */
export const WORDS = "Nobody from Evenlamp climbed that rock";

/** Says a claim with all its parts on what is selected, and saves it. */
export async function sayWhole(state: DeskState): Promise<void> {
  sayClaim(state);
  sayStep(state, 0, { by: "bram-uhlet", mode: "says", cue: "tell" });
  sayOn(state, { subject: "evenlamp" });
  sayOn(state, { predicate: "operates-in" });
  sayOn(state, { object: "vane-light", polarity: "denies" });
  await save(state);
  expect(state.issues.value).toEqual([]);
}

/** The claim that was said last. */
export const newest = (state: DeskState): Claim => claimAbove(state) ?? expect.fail("no claim");
