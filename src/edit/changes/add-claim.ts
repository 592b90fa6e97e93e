import type { z } from "zod";
import { type Claim, ClaimSchema } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { nextId } from "./free-id.ts";

/** A claim as somebody enters it: what the schema fills in by itself may be left out, and so may its id. */
export type NewClaim = Omit<z.input<typeof ClaimSchema>, "id" | "allegation"> & { readonly id?: string };

/** Records a claim: as an allegation, since there is no other kind. Whether it may stand is for the checks to say. */
export function addClaim(working: WorkingCase, { id: wanted, ...fields }: NewClaim): Edit {
  const id = asClaimId(wanted ?? nextId(working, "claims", fields.source));
  const claim = { id, ...fields, allegation: true };
  const shaped = ClaimSchema.safeParse(claim);
  // What has not the shape of a claim goes on as it is, so that the checks say what is wrong with it.
  const after = shaped.success ? shaped.data : (claim as unknown as Claim);
  return { what: `recorded ${id}`, changes: [{ of: "claims", id, after }] };
}
