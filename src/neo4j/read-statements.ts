import { int } from "neo4j-driver";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import type { Statement } from "./statement.ts";

/** What is already written of a case, so that only what differs need be sent. */
export const readWritten = (caseId: string, label: KeyedLabel): Statement => ({
  text: `MATCH (n:${label} {case: $caseId}) RETURN n.id AS id, n.hash AS hash, n.position AS position`,
  parameters: { caseId },
});

/** The header of a case. */
export const readHeader = (caseId: string): Statement => ({
  text: "MATCH (n:Case {id: $caseId}) RETURN n.record AS record",
  parameters: { caseId },
});

/** The cases of a database. */
export const READ_CASES: Statement = {
  text: "MATCH (n:Case) RETURN n.id AS id, n.title AS title ORDER BY id",
  parameters: {},
};

/** The records of a case after a position and an id, in order, so many at a time. */
export const readRecords = (
  caseId: string,
  label: KeyedLabel,
  after: { readonly position: number; readonly id: string },
  limit: number,
): Statement => ({
  text: `MATCH (n:${label} {case: $caseId})
WHERE n.record IS NOT NULL AND (n.position > $position OR n.position = $position AND n.id > $id)
RETURN n.id AS id, n.position AS position, n.record AS record ORDER BY position, id LIMIT $limit`,
  parameters: { caseId, ...after, limit: int(limit) },
});

/** The records with these keys, in the case's order. */
export const readByKey = (label: KeyedLabel, keys: readonly string[]): Statement => ({
  text: `UNWIND $keys AS key MATCH (n:${label} {key: key})
RETURN n.id AS id, n.position AS position, n.record AS record ORDER BY position, id`,
  parameters: { keys },
});

/** The records whose keys begin in one of these ways, in the case's order. */
export const readByKeyStart = (label: KeyedLabel, starts: readonly string[]): Statement => ({
  text: `UNWIND $starts AS start MATCH (n:${label}) WHERE n.key STARTS WITH start
RETURN n.id AS id, n.position AS position, n.record AS record ORDER BY position, id`,
  parameters: { starts },
});

/** The entities with these keys, and all that are or may be the same as one of them or speak for one. */
export const readIdentities = (keys: readonly string[]): Statement => ({
  text: `UNWIND $keys AS key MATCH (e:Entity {key: key})
WITH DISTINCT e.identity AS identity
MATCH (n:Entity {identity: identity})
RETURN n.id AS id, n.position AS position, n.record AS record`,
  parameters: { keys },
});
