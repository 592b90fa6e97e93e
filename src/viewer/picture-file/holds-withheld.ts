import { TERMS } from "../../model/attribution.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

const OFF_RECORD = TERMS.indexOf("off-record") + 1;

/**
 * Whether a table holds what no export and no published page gives out: works that are not open, or not yet, and what was
 * said off the record. A page that is served to whoever codes has it, and so has a picture that is saved from there.
 * @param today as YYYY-MM-DD
 */
export const holdsWithheld = ({ columns, sources }: ClaimTable, today: string): boolean =>
  sources.some(({ access, embargo }) => access !== "open" || (embargo ?? "") > today) ||
  columns.stepTerms.includes(OFF_RECORD);
