import type { CaseHeader } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimId, EntityId, SourceId } from "../model/id.ts";
import type { Mark } from "../model/mark.ts";
import type { TimeBounds } from "../model/plain-date.ts";
import type { Reading } from "../model/reading.ts";
import type { Reply } from "../model/reply.ts";
import type { Source } from "../model/source.ts";
import type { Adjacency } from "./adjacency.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { Row } from "./row.ts";

/**
 * A loaded, checked case: its claims as columns, its other records as they are, and two adjacency indexes over the
 * claims that are edges. Nobody holds a million objects: `claim(row)` makes one when it is asked for.
 */
export interface ClaimTable {
  /** Number of claims, remarks included. */
  readonly size: number;
  readonly header: CaseHeader;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly replies: readonly Reply[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly Reading[];
  readonly marks: readonly Mark[];
  readonly columns: ClaimColumns;
  /** Edge claims by subject, and by object; a row lists claims, not neighbours. */
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;

  /** Makes the whole record of one row, equal to the one the table was built from. Throws `record-out-of-table`. */
  claim(row: Row): Claim;
  rowOf(id: ClaimId): Row | undefined;
  /**
   * Positions in `entities` and `sources`, which the columns use in place of ids. Of an entity that was joined into
   * another it is the position of that other, since all that is asked of the one is asked of the other.
   */
  entityIndex(id: EntityId): number | undefined;
  sourceIndex(id: SourceId): number | undefined;
  /** How early and how late a date may be, a plain one or any that stands in the case; undefined of what is none. */
  boundsOf(edtf: string): TimeBounds | undefined;
}
