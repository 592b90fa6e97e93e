import { int } from "neo4j-driver";
import { slipsOf } from "../graph/names/slips-of.ts";
import type { Statement } from "./statement.ts";

/**
 * Entities by the beginnings of words, those first whose name begins so. Words are folded: letters and digits, and no
 * syntax.
 * @param slips whether one slip is forgiven in each longer word
 */
export const findEntities = (
  caseId: string,
  words: readonly string[],
  limit: number,
  { slips = false } = {},
): Statement => ({
  text: `CALL db.index.fulltext.queryNodes('sayswho_search', $query) YIELD node AS e
WHERE e.case = $caseId
RETURN e.record AS record
ORDER BY CASE WHEN e.words STARTS WITH $start THEN 0 ELSE 1 END, e.position, e.id LIMIT $limit`,
  parameters: {
    caseId,
    query: words.map((word) => `+${slips ? withSlips(word) : `${word}*`}`).join(" "),
    start: words.map((word) => ` ${word}`).join(""),
    limit: int(limit),
  },
});

// Lucene's own `word~` looks at the fifty words that are closest, of all cases; a pattern looks at all.
function withSlips(word: string): string {
  const ways = slipsOf(word);
  return ways.length === 0 ? `${word}*` : `/(${ways.join("|")}).*/`;
}

/** Of some entities the keys of those that stand for them: their own, or that of the record that they were joined into. */
export const standingFor = (keys: readonly string[]): Statement => ({
  text: "UNWIND $keys AS key MATCH (e:Entity {key: key}) RETURN key, coalesce(e.joinedInto, key) AS standing",
  parameters: { keys },
});

/** The entities at the other ends of some entities' claims, by position. */
export const neighboursOf = (keys: readonly string[], limit: number): Statement => ({
  text: `UNWIND $keys AS key MATCH (:Entity {key: key})--(n:Entity)
WITH DISTINCT n RETURN n.key AS key, n.id AS id ORDER BY n.position, n.id LIMIT $limit`,
  parameters: { keys, limit: int(limit) },
});

/** The claims with both ends among some entities. */
export const claimsAmong = (keys: readonly string[], limit: number): Statement => ({
  text: `UNWIND $keys AS key MATCH (:Entity {key: key})-[a]->(o:Entity)
WHERE o.key IN $keys RETURN a.claimId AS id LIMIT $limit`,
  parameters: { keys, limit: int(limit) },
});

/** The claims with an entity at either end, remarks on it too, in the case's order. */
export const claimsAt = (key: string, limit: number): Statement => ({
  text: `MATCH (:Entity {key: $key})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c RETURN c.id AS id ORDER BY c.position, c.id LIMIT $limit`,
  parameters: { key, limit: int(limit) },
});

/** The claims that these claims name, as how one ended or as what stands in its place, and all claims of their links. */
export const claimsNamedBy = (claims: readonly string[], limit: number): Statement => ({
  text: `UNWIND $claims AS key
MATCH (:Claim {key: key})-[:OUTCOME|SUPERSEDED_BY]->(c:Claim)
WITH DISTINCT c
OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (s)-[a]-(o)
UNWIND [c.id, a.claimId] AS id
WITH DISTINCT id WHERE id IS NOT NULL
RETURN id LIMIT $limit`,
  parameters: { claims, limit: int(limit) },
});

/** How many claims and entities a case has. */
export const countCase = (caseId: string): Statement => ({
  text: `CALL () { MATCH (c:Claim {case: $caseId}) RETURN count(c) AS claims }
CALL () { MATCH (e:Entity {case: $caseId}) RETURN count(e) AS entities }
RETURN claims, entities`,
  parameters: { caseId },
});

/** The claims between two entities, either way. */
export const claimsBetween = (one: string, other: string, limit: number): Statement => ({
  text: `MATCH (:Entity {key: $one})-[a]->(:Entity {key: $other}) RETURN a.claimId AS id LIMIT $limit
UNION MATCH (:Entity {key: $other})-[a]->(:Entity {key: $one}) RETURN a.claimId AS id LIMIT $limit`,
  parameters: { one, other, limit: int(limit) },
});

/**
 * The claims whose telling passed through some entities or works: as speaker, author or publisher, as the work or what it
 * derives from; of works that were joined, as any of them.
 */
export const claimsThrough = (entities: readonly string[], sources: readonly string[], limit: number): Statement => ({
  text: `CALL () {
  UNWIND $entities AS key MATCH (c:Claim)-[:ATTRIBUTED_TO]->(:Entity {key: key}) RETURN c
  UNION
  CALL () {
    UNWIND $sources AS key MATCH (:Source {key: key})-[:JOINED_INTO*0..50]->(x:Source) RETURN x
    UNION
    UNWIND $entities AS key MATCH (:Entity {key: key})<-[:PUBLISHED_BY|AUTHORED_BY]-(:Source)-[:JOINED_INTO*0..50]->(x:Source) RETURN x
  }
  MATCH (w:Source)-[derived:DERIVES_FROM|JOINED_INTO*0..50]->(x) WHERE none(one IN derived WHERE one.how = 'suspected')
  WITH DISTINCT w
  MATCH (c:Claim)-[:STATED_IN|PASSED_THROUGH]->(w) RETURN c
}
RETURN c.id AS id LIMIT $limit`,
  parameters: { entities, sources, limit: int(limit) },
});

/** Every claim, remarks too, that has an end in common with one of these claims. */
export const claimsBeside = (claims: readonly string[], limit: number): Statement => ({
  text: `UNWIND $claims AS key
MATCH (:Claim {key: key})-[:SUBJECT|OBJECT]->(e:Entity)
WITH DISTINCT e
MATCH (c:Claim)-[:SUBJECT|OBJECT]->(e)
RETURN DISTINCT c.id AS id LIMIT $limit`,
  parameters: { claims, limit: int(limit) },
});
