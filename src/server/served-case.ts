import type { Layout, Placing } from "../graph/layout.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** A case as it is served: its table, the texts at hand, the hash of what both were read from, and where its entities are drawn. */
export interface ServedCase {
  readonly table: ClaimTable;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly madeFrom: Sha256;
  /** Worked out when it is first asked for, where it is not given: here and not in the browser, which it would keep from answering. */
  readonly layout?: Layout;
  /** Where that is not the last of it. */
  readonly placing?: Placing | undefined;
}
