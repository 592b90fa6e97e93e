import type { Issue } from "../../../model/issue.ts";
import type { StayedOut } from "../tellings/telling.ts";
import type { Records } from "./records.ts";

/** Edges and entities of a file, taken apart into records. */
export interface Tables {
  readonly edges: Records;
  readonly nodes: readonly Records[];
  /** What stands in the file beside its edges and entities and was not used; of our own exports the heading, and what another program has put in. */
  readonly aside?: readonly Issue[] | undefined;
  readonly passedOver?: readonly StayedOut[] | undefined;
}
