import type { ClaimId, EntityId, SourceId } from "../../model/id.ts";
import type { LeaveTerms } from "./leave-terms.ts";
import type { OffRecordPassages } from "./off-record.ts";
import type { LeaveTally } from "./stayed-behind.ts";
import type { UnnamedDoubts } from "./unnamed-doubts.ts";

/** What the gate knows while it goes through the records: what stays behind, and the tally of it. */
export interface Gate {
  readonly terms: LeaveTerms;
  readonly tally: LeaveTally;
  readonly offRecord: OffRecordPassages;
  readonly doubts: UnnamedDoubts;
  staysSource(id: SourceId | undefined): boolean;
  staysClaim(id: ClaimId): boolean;
  staysEntity(id: EntityId): boolean;
}
