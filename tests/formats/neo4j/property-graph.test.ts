import fc from "fast-check";
import { expect, test } from "vitest";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import {
  allegedRelationships,
  type Column,
  EDGE_COLUMNS,
  keptOfAPropertyGraph,
  LINK_COLUMNS,
  linkRelationships,
  NODE_COLUMNS,
  type PropertyNode,
  propertyNodes,
} from "../../../src/formats/neo4j/property-graph.ts";
import type { WriteProperty } from "../../../src/formats/neo4j/said-in-text.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

/** A property of a claim, to be read again. */
const asJson: WriteProperty = (name, value) => (value === undefined ? "" : `"${name}":${JSON.stringify(value)},`);

const allOf = ({ said, properties }: Pick<PropertyNode, "said" | "properties">): object => ({
  ...JSON.parse(`{${said.join("").slice(0, -1)}}`),
  ...properties,
});

/** Any case, and one that says whatever a record can say. */
const anyCase = () => fc.oneof(arbitraryCase(), fc.constant({ records: everyFieldCase() }));

test("every relationship leads from a node to a node that is there", () => {
  fc.assert(
    fc.property(anyCase(), ({ records }) => {
      const table = buildTable(records);
      const nodes = new Set([...propertyNodes(table, asJson)].map(({ labels, key }) => `${labels[0]} ${key}`));
      const alleged = [...allegedRelationships(table, asJson)];
      for (const { from, to } of [...alleged, ...linkRelationships(table)]) {
        expect(nodes).toContain(`${from.label} ${from.key}`);
        expect(nodes).toContain(`${to.label} ${to.key}`);
      }
      for (const relationship of alleged) {
        expect(relationship.type).toMatch(/^ALLEGEDLY_/);
        expect(allOf(relationship)).toMatchObject({ allegation: true });
      }
    }),
  );
});

test("whatever is written has a column of its type", () => {
  const typeOf = (value: unknown): string => (Array.isArray(value) ? `${typeof value[0]}[]` : typeof value);
  const words = (type: string) => type.replace(/long|double/, "number");
  const expectColumns = (columns: readonly Column[], properties: object) => {
    for (const [name, value] of Object.entries(properties)) {
      const [, type] = columns.find(([column]) => column === name) ?? expect.fail(`there is no column ${name}`);
      if (value !== undefined) expect(typeOf(value)).toBe(words(type));
    }
  };
  fc.assert(
    fc.property(anyCase(), ({ records }) => {
      const table = buildTable(records);
      for (const { properties } of propertyNodes(table, asJson)) expectColumns(NODE_COLUMNS, properties);
      for (const { properties } of allegedRelationships(table, asJson)) expectColumns(EDGE_COLUMNS, properties);
      for (const { properties } of linkRelationships(table)) expectColumns(LINK_COLUMNS, properties);
    }),
  );
});

test("every record is kept whole", () => {
  expect(lossesBeyond(keptOfAPropertyGraph([]), buildTable(everyFieldCase()))).toEqual([]);
});

test("whatever leads between two entities is an allegation, joins too", () => {
  const links = [...linkRelationships(buildTable(everyFieldCase()))];
  expect(links.filter(({ from }) => from.label === "Entity")).toEqual([]);
  const types = new Set(links.map(({ from, type, to }) => `${from.label} ${type} ${to.label}`));
  expect(types).toContain("Claim ATTRIBUTED_TO Source");
  expect(types).toContain("Claim OUTCOME Claim");
  expect(types).toContain("Claim SUPERSEDED_BY Claim");
  expect(types).toContain("Claim TAKEN_BACK_IN Source");
  expect(types).toContain("Source JOINED_INTO Source");
});
