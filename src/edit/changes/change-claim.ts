import type { Anchor } from "../../model/anchor.ts";
import type { Claim } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { changePart, type Fields } from "./change-part.ts";
import { correctionOf, type Reason } from "./correction-of.ts";

/** Changes a claim; with a reason, as a dated correction, which is due once the case has left. */
export function changeClaim(working: WorkingCase, id: string, fields: Fields<Claim>, reason?: Reason): Edit {
  const change = changePart(working, "claims", id, fields);
  if (reason === undefined) return { what: `changed ${id}`, changes: [change] };

  const words = `Changed ${Object.keys(fields).join(", ")}.`;
  return { what: `corrected ${id}`, changes: [change, correctionOf(working, { claim: asClaimId(id) }, words, reason)] };
}

/** Puts a claim at another passage of the same source. */
export const reanchor = (working: WorkingCase, id: string, anchor: Anchor, reason?: Reason): Edit =>
  changeClaim(working, id, { anchor }, reason);
