import fc from "fast-check";
import type { Quad_Object } from "n3";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { schemaOfKind } from "../../../../src/formats/loss/schema-of-kind.ts";
import { type Say, sayRecord } from "../../../../src/formats/rdf/rdf-record.ts";
import { recordIri } from "../../../../src/formats/rdf/rdf-terms.ts";
import { recordOfTriples } from "../../../../src/formats/readers/rdf/record-of-triples.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { often } from "../../../sized.ts";

function triplesOf(id: string, record: object) {
  const node = recordIri("c", "reply", id);
  const local = (name: string) => DataFactory.namedNode(`${node.value}/x#${name}`);
  const triples = new Map<string, Map<string, Quad_Object[]>>();
  const say: Say = (subject, predicate, object) => {
    const known = triples.get(subject.value) ?? new Map<string, Quad_Object[]>();
    triples.set(subject.value, known.set(predicate.value, [...(known.get(predicate.value) ?? []), object]));
  };
  sayRecord(say, node, record, "c", local);
  return { node: node.value, triples };
}

test("a record that was written as triples is the same again", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const reply of records.replies) {
        const { node, triples } = triplesOf(reply.id, reply);
        const { text, ...rest } = reply;
        expect(recordOfTriples(node, schemaOfKind("reply"), triples, new Set())).toMatchObject(rest);
      }
    }),
    { numRuns: often(30) },
  );
});

test("a node that is a part of two records is a part of the first, so that none is within itself", () => {
  const { node, triples } = triplesOf("r", {
    anchor: { start: 0, end: 1 },
    withdrawal: { anchor: { start: 0, end: 1 } },
  });
  const own = triples.get(node);
  own?.set("urn:sayswho:vocabulary/anchor", [DataFactory.namedNode(node)]);
  const taken = new Set<string>([node]);
  expect(recordOfTriples(node, schemaOfKind("claim"), triples, taken)).toEqual({
    withdrawal: { anchor: { start: 0, end: 1 } },
  });
});
