import { SaysWhoError } from "../errors.ts";
import { type CaseHeader, CaseHeaderSchema } from "../model/case.ts";
import type { Database } from "./database.ts";
import { READ_CASES, readHeader } from "./read-statements.ts";

/**
 * The header of a case in a database: of the one that is named, or of the only one there is.
 * @throws SaysWhoError `database-missing`, which says which cases there are
 */
export async function readCaseHeader(database: Database, caseId: string | undefined): Promise<CaseHeader> {
  const cases = (await database.read(READ_CASES)).map(({ id }) => String(id));
  const wanted = caseId ?? (cases.length === 1 ? cases[0] : undefined);
  const there = cases.length === 0 ? "it has none" : `it has ${cases.join(", ")}`;
  if (wanted === undefined) throw new SaysWhoError("database-missing", `no case is named; ${there}`);

  const [found] = await database.read(readHeader(wanted));
  if (found === undefined) throw new SaysWhoError("database-missing", `the database has no case "${wanted}"; ${there}`);
  return CaseHeaderSchema.parse(JSON.parse(String(found.record)));
}
