import { PREDICATES, relationshipType } from "../model/predicate.ts";
import type { Statement } from "./statement.ts";

/** A rule of the shape in the database, as a query for whatever breaks it: how many, and the id of one. */
export interface ShapeRule {
  readonly rule: string;
  readonly statement: (caseId: string) => Statement;
}

/** Every relationship type that a claim may have, assertions and denials. */
const TYPES = PREDICATES.flatMap(({ id }) => [relationshipType(id), relationshipType(id, { denied: true })]);

const rule = (words: string, text: string): ShapeRule => ({
  rule: words,
  statement: (caseId) => ({ text, parameters: { caseId, types: TYPES } }),
});

/** What must hold of every case in a database. The community edition has no constraints for it, so it is asked. */
export const SHAPE_RULES: readonly ShapeRule[] = [
  rule(
    "Between two entities there is nothing but marked claims, each with its source, its speaker and its claim",
    `MATCH (s:Entity {case: $caseId})-[a]->(:Entity)
WHERE NOT type(a) IN $types OR a.allegation IS NULL OR a.allegation <> true
   OR a.sourceId IS NULL OR a.speaker IS NULL OR a.claimId IS NULL OR a.polarity IS NULL
RETURN count(a) AS count, min(coalesce(a.claimId, s.id + ' ' + type(a))) AS example`,
  ),
  rule(
    "Every relationship between two entities agrees with the record of its claim",
    `MATCH (s:Entity {case: $caseId})-[a]->(o:Entity)
OPTIONAL MATCH (c:Claim {key: a.claimKey})
WITH a, s, o, c
WHERE c IS NULL OR c.type <> type(a) OR c.id <> a.claimId OR c.sourceId <> a.sourceId OR c.polarity <> a.polarity
   OR c.status <> a.status OR c.statement <> a.statement OR c.allegation <> a.allegation
   OR NOT EXISTS { (c)-[:SUBJECT]->(s) } OR NOT EXISTS { (c)-[:OBJECT]->(o) }
RETURN count(a) AS count, min(a.claimId) AS example`,
  ),
  rule(
    "Every claim between two entities has one relationship, and no two claims share one",
    `CALL () { MATCH (c:Claim {case: $caseId}) WHERE c.value IS NULL RETURN count(c) AS claims }
CALL () {
  MATCH (:Entity {case: $caseId})-[a]->(:Entity)
  RETURN count(a) AS relationships, count(DISTINCT a.claimKey) AS told
}
RETURN abs(claims - relationships) + abs(relationships - told) AS count, toString(claims) AS example`,
  ),
  rule(
    "Every claim is marked, has one subject, at most one object, one source and a record",
    `MATCH (c:Claim {case: $caseId})
WITH c, COUNT { (c)-[:SUBJECT]->(:Entity) } AS subjects, COUNT { (c)-[:OBJECT]->(:Entity) } AS objects,
  COUNT { (c)-[:STATED_IN]->(:Source {key: $caseId + '/' + c.sourceId}) } AS sources
WHERE c.allegation IS NULL OR c.allegation <> true OR c.record IS NULL OR subjects <> 1 OR sources <> 1
   OR objects <> CASE WHEN c.value IS NULL THEN 1 ELSE 0 END
RETURN count(c) AS count, min(c.id) AS example`,
  ),
  rule(
    "Every step of an attribution that somebody or a work takes is there",
    `MATCH (c:Claim {case: $caseId})
WITH c, COUNT { (c)-[:ATTRIBUTED_TO]->(:Entity|Source) } AS taken
WHERE c.steps < 1 OR taken + size(coalesce(c.unnamedSteps, [])) <> c.steps
RETURN count(c) AS count, min(c.id) AS example`,
  ),
  rule(
    "Every work that speaks for itself is the one that was read, or one that the words passed through",
    `MATCH (c:Claim {case: $caseId})-[:ATTRIBUTED_TO]->(w:Source)
WHERE NOT EXISTS { (c)-[:STATED_IN|PASSED_THROUGH]->(w) }
RETURN count(c) AS count, min(c.id) AS example`,
  ),
  rule(
    "Every claim that another names has its record",
    `MATCH (n:Claim) WHERE n.key STARTS WITH $caseId + '/' AND n.record IS NULL
RETURN count(n) AS count, min(n.key) AS example`,
  ),
  rule(
    "Every source that a claim or another source names has its record",
    `MATCH (n:Source) WHERE n.key STARTS WITH $caseId + '/' AND n.record IS NULL
RETURN count(n) AS count, min(n.key) AS example`,
  ),
];
