import { randomUUID } from "node:crypto";
import { type CaseHeader, CaseHeaderSchema, type CaseRecords } from "../../src/model/case.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { inTheOpen } from "../in-the-open.ts";
import { leavingRecords } from "../leaving-records.ts";

/**
 * Renames a case so that nobody else's is touched, opens what would stay behind, since that never comes into a database,
 * and takes it out again.
 */
export async function inOwnCase<T>(
  database: Database,
  records: CaseRecords,
  work: (records: CaseRecords) => Promise<T>,
): Promise<T> {
  const header: CaseHeader = CaseHeaderSchema.parse({ ...records.header, id: `sayswho-test-${randomUUID()}` });
  try {
    const open = inTheOpen({ records, texts: new Map() });
    return await work({ ...leavingRecords(open.records), header });
  } finally {
    await removeCase(database, header.id);
  }
}

/**
 * Takes a case of a test out of the database. Identifiers are common to all cases that give them, and another test may
 * be giving one just now: they stay.
 */
export async function removeCase(database: Database, id: string): Promise<void> {
  // A transaction holds only so much, and all claims of a case may hang on one source.
  for (const nodes of ["(n:Claim {case: $id})", "(n {case: $id})"]) {
    for (;;) {
      const [answer] = await database.read({ text: `MATCH ${nodes} RETURN count(n) AS left`, parameters: { id } });
      if (answer?.left === 0) break;
      await database.write([{ text: `MATCH ${nodes} WITH n LIMIT 100 DETACH DELETE n`, parameters: { id } }]);
    }
  }
  await database.write([{ text: "MATCH (n:Case {id: $id}) DELETE n", parameters: { id } }]);
}
