import { expect } from "vitest";
import { standingId } from "../../src/formats/neo4j/standing-id.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { pullCase } from "../../src/neo4j/pull-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";

/** What a push finds where everything of the case is there. */
export const NOTHING_TO_DO = { added: 0, changed: 0, moved: 0, withdrawn: 0, removed: 0, violations: [] };

/** Holds the database to a case: its people and its edges, word for word, each edge between those who stand for its ends. */
export async function expectInDatabase(database: Database, records: CaseRecords): Promise<void> {
  const { header, entities, claims } = records;
  const table = buildTable(records);
  const parameters = { id: header.id };
  const people = await database.read({
    text: "MATCH (n:Entity {case: $id}) RETURN n.id AS id, n.name AS name, n.names AS names",
    parameters,
  });
  const byId = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const wantedPeople = entities.map(({ id, name, names }) => ({ id, name, names: names.map(({ text }) => text) }));
  expect(people.map(({ id, name, names }) => ({ id, name, names: names ?? [] })).sort(byId)).toEqual(
    [...wantedPeople].sort(byId),
  );

  const edges = await database.read({
    text: "MATCH (s:Entity {case: $id})-[a]->(o) RETURN a.claimId AS id, s.id AS subject, o.id AS object, a.statement AS statement, a.allegation AS allegation",
    parameters,
  });
  const wanted = claims.flatMap(({ id, subject, object, statement, allegation }) =>
    object === undefined
      ? []
      : [{ id, subject: standingId(subject, table), object: standingId(object, table), statement, allegation }],
  );
  expect([...edges].sort(byId)).toEqual([...wanted].sort(byId));
}

/** The case comes out as it went in. */
export async function expectPulled(database: Database, records: CaseRecords): Promise<void> {
  const pulled = await pullCase(database, records.header.id);
  expect(pulled.ok && pulled.records).toEqual(records);
}
