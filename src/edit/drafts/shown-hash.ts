import type { Sha256 } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";
import { proposalHash } from "./draft-hash.ts";
import type { JudgedDraft } from "./judge-draft.ts";

/**
 * All that somebody is shown of a draft, in a hash: the proposal, where it stands, and whom and what comes into the case
 * with it. Whoever accepts a draft accepts those as well, so that another person under the same id is another draft.
 */
export const shownHash = ({ draft, claim, accepted }: Pick<JudgedDraft, "draft" | "claim" | "accepted">): Sha256 =>
  sha256Of(
    JSON.stringify([
      proposalHash(draft),
      claim,
      accepted.recorded,
      // The claim itself may get another id than it would have had a moment ago.
      accepted.edit.changes.filter(({ of }) => of !== "claims"),
    ]),
  );
