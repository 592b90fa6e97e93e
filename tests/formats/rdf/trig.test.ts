import fc from "fast-check";
import { Parser, type Quad } from "n3";
import { expect, test } from "vitest";
import { PREFIXES } from "../../../src/formats/rdf/rdf-terms.ts";
import { trig } from "../../../src/formats/rdf/trig.ts";
import { artifactCode } from "../../../src/formats/rdf/trusty-uri.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { leavesOf } from "../../leaves-of.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { written } from "../read-export.ts";

const quadsOf = (table: ReturnType<typeof buildTable>): Quad[] =>
  new Parser({ format: "application/trig" }).parse(written(trig, table).get("") ?? "");

test("nothing is asserted in the default graph, and no claim is a fact in any", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const { predicate, graph } of quadsOf(buildTable(records))) {
        expect(graph.termType).toBe("NamedNode");
        expect(predicate.value.startsWith(PREFIXES.predicate)).toBe(false);
      }
    }),
    { numRuns: often(30) },
  );
});

test("each address holds the hash of what a reader finds under it", () => {
  const codes = new Map<string, Quad[]>();
  for (const quad of quadsOf(buildTable(sampleCase().records))) {
    const [code = ""] = /RA[A-Za-z0-9_-]{43}/.exec(quad.graph.value) ?? [];
    codes.set(code, [...(codes.get(code) ?? []), quad]);
  }
  expect(codes.size).toBeGreaterThan(10);
  for (const [code, quads] of codes) expect(artifactCode(quads.map((quad) => blanked(quad, code)))).toBe(code);
});

test("nothing of a case is lost: every word and number of it stands in the file", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const objects = new Set(
        quadsOf(buildTable(records)).flatMap(({ object }) => [object.value, object.value.replace(/^urn:.*[/]/, "")]),
      );
      for (const leaf of leavesOf(records)) expect(objects).toContain(String(leaf));
    }),
    { numRuns: often(30) },
  );
});

function blanked(quad: Quad, code: string): Quad {
  const without = (value: string) => ({ termType: "NamedNode", value: value.replace(code, " ") });
  const { subject, predicate, object, graph } = quad;
  return {
    subject: without(subject.value),
    predicate,
    object: object.termType === "NamedNode" ? without(object.value) : object,
    graph: without(graph.value),
  } as unknown as Quad;
}
