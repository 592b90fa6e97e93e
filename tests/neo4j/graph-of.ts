import type { CaseRecords } from "../../src/model/case.ts";
import type { Database } from "../../src/neo4j/database.ts";

/** All nodes and relationships of a case, without the id that each test's own case has. */
export async function graphOf(database: Database, { header }: CaseRecords): Promise<unknown> {
  const nodes = await database.read({
    text: "MATCH (n) WHERE n.case = $id OR n:Case AND n.id = $id RETURN labels(n) AS labels, properties(n) AS properties",
    parameters: { id: header.id },
  });
  const relationships = await database.read({
    text: "MATCH (n)-[r]->(m) WHERE n.case = $id OR m.case = $id RETURN coalesce(n.id, n.key) AS from, m.id AS to, type(r) AS type, properties(r) AS properties",
    parameters: { id: header.id },
  });
  const lines = [...nodes, ...relationships].map((one) =>
    JSON.stringify(one, (key, value) => {
      if (key === "hash") return undefined;
      const sorted = value !== null && typeof value === "object" && !Array.isArray(value);
      return sorted ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
    }).replaceAll(header.id, "CASE"),
  );
  return lines.sort();
}
