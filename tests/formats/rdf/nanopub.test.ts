import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { nanopub } from "../../../src/formats/rdf/nanopub.ts";

const { literal, namedNode } = DataFactory;
const says = namedNode("http://example.org/says");

test("there are four graphs beneath one address, and the head names the other three", () => {
  const quads = nanopub(namedNode("urn:x"), (names) => ({
    assertion: [[namedNode("urn:x"), says, literal("a")]],
    provenance: [[names.assertion, says, literal("b")]],
    pubinfo: [[names.nanopub, says, literal("c")]],
  }));
  const address = quads[0]?.subject.value ?? "";
  expect(address).toMatch(/^urn:x\/RA[A-Za-z0-9_-]{43}$/);
  const graphs = ["Head", "assertion", "provenance", "pubinfo"].map((name) => `${address}#${name}`);
  expect([...new Set(quads.map(({ graph }) => graph.value))]).toEqual(graphs);
  expect(quads.slice(1, 4).map(({ object }) => object.value)).toEqual(graphs.slice(1));
});
