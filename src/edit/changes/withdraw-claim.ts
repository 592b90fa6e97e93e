import type { Claim } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { addClaim, type NewClaim } from "./add-claim.ts";
import { changePart } from "./change-part.ts";
import { correctionOf } from "./correction-of.ts";

type Withdrawn = NonNullable<Claim["withdrawal"]>;

/** Withdraws a claim: it stays where it is and says so, with a date and a why. Nothing is deleted. */
export function withdrawClaim(working: WorkingCase, id: string, withdrawal: Withdrawn): Edit {
  const { supersededBy } = withdrawal;
  const words = supersededBy === undefined ? "Set to withdrawn." : `Set to withdrawn, superseded by ${supersededBy}.`;
  return {
    what: `withdrew ${id}`,
    changes: [
      changePart(working, "claims", id, { status: "withdrawn", withdrawal }),
      correctionOf(working, { claim: asClaimId(id) }, words, withdrawal),
    ],
  };
}

/** Puts a claim in the place of one that is withdrawn. */
export function supersede(working: WorkingCase, id: string, claim: NewClaim, withdrawal: Withdrawn): Edit {
  const added = addClaim(working, claim);
  const [change] = added.changes;
  const withdrawn = withdrawClaim(working, id, { ...withdrawal, supersededBy: asClaimId(change?.id ?? "") });
  return { what: `superseded ${id}`, changes: [...added.changes, ...withdrawn.changes] };
}
