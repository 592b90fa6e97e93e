import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { nanopub } from "../../../src/formats/rdf/nanopub.ts";
import { artifactCode, CODE_TO_COME } from "../../../src/formats/rdf/trusty-uri.ts";

const { literal, namedNode } = DataFactory;
const says = namedNode("http://example.org/says");

test("there are four graphs beneath one address, and the head names the other three", () => {
  const quads = nanopub(namedNode("urn:x"), (names) => ({
    assertion: (say) => say(namedNode("urn:x"), says, literal("a")),
    provenance: (say) => say(names.assertion, says, literal("b")),
    pubinfo: (say) => say(names.nanopub, says, literal("c")),
  }));
  const address = quads[0]?.subject.value ?? "";
  expect(address).toMatch(/^urn:x\/RA[A-Za-z0-9_-]{43}$/);
  const graphs = ["Head", "assertion", "provenance", "pubinfo"].map((name) => `${address}#${name}`);
  expect([...new Set(quads.map(({ graph }) => graph.value))]).toEqual(graphs);
  expect(quads.slice(1, 4).map(({ object }) => object.value)).toEqual(graphs.slice(1));
});

test("the address holds the hash of all that stands beneath it, its own place in it blank; no other words are touched", () => {
  const words = `two words, and urn:x/${CODE_TO_COME}`;
  const quads = nanopub(namedNode("urn:x"), ({ assertion, local }) => ({
    assertion: (say) => say(local("part"), says, literal(words)),
    provenance: (say) => say(assertion, says, local("part")),
    pubinfo: () => undefined,
  }));
  const [, code = ""] = quads[0]?.subject.value.split("/") ?? [];
  const blanked = quads.map((quad) =>
    DataFactory.quad(
      namedNode(quad.subject.value.replace(code, CODE_TO_COME)),
      namedNode(quad.predicate.value),
      quad.object.termType === "Literal" ? literal(words) : namedNode(quad.object.value.replace(code, CODE_TO_COME)),
      namedNode(quad.graph.value.replace(code, CODE_TO_COME)),
    ),
  );
  expect(artifactCode(blanked)).toBe(code);
  expect(quads[4]?.object.value).toBe(words);
});
