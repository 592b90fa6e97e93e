import { OFF_RECORD } from "../../graph/gate/off-record.ts";
import { withheldSources } from "../../graph/gate/withheld-sources.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/**
 * Whether a table holds what no export and no published page gives out unless it is asked for, or not at all: works that are not open, or not yet, and what was
 * said off the record. A page that is served to whoever codes has it, and so has a picture that is saved from there.
 * @param today as YYYY-MM-DD
 */
export const holdsWithheld = ({ boundsOf, columns, sources }: ClaimTable, today: string): boolean =>
  withheldSources(sources, { today }, boundsOf).size > 0 || columns.stepTerms.includes(OFF_RECORD);
