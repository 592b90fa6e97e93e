import fc from "fast-check";
import { DataFactory, type Quad } from "n3";
import { expect, test } from "vitest";
import { artifactCode, CODE_TO_COME } from "../../../src/formats/rdf/trusty-uri.ts";
import { CODE_POINT } from "../../code-point.ts";

const { literal, namedNode, quad } = DataFactory;
const own = namedNode(`http://example.org/x/${CODE_TO_COME}`);
const said = (words: string): Quad => quad(own, namedNode("http://example.org/says"), literal(words), own);

test("the code is that of an empty set where there is nothing: the SHA-256 of no bytes", () => {
  expect(artifactCode([])).toBe("RA47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
});

// Made with the Python package nanopub 2.0.1, which shares no code with ours.
test("the code is what others' programs make of the same quads", () => {
  const graph = namedNode(`http://example.org/x/${CODE_TO_COME}#g`);
  const says = namedNode("http://example.org/says");
  const quads = [
    quad(own, says, literal("\u{1f642} after \uffee"), graph),
    quad(own, says, literal("\uffee back\\slash and\nnewline"), graph),
    quad(own, says, literal("zwei", "de"), graph),
    quad(own, says, literal("zwei"), graph),
    quad(own, says, literal("2", namedNode("http://www.w3.org/2001/XMLSchema#integer")), graph),
    quad(own, says, namedNode("http://example.org/z"), graph),
  ];
  expect(artifactCode(quads)).toBe("RAVIp-ob0s7LZCIceDr1-Dm4gApDlIbmAjBDRrOhavXyY");
});

test("neither order nor repetition changes the code, and any other word does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: CODE_POINT }), { minLength: 1 }), fc.string(), (texts, other) => {
      const quads = texts.map((text) => said(text.toWellFormed()));
      expect(artifactCode([...quads].reverse())).toBe(artifactCode([...quads, ...quads]));
      fc.pre(!texts.map((text) => text.toWellFormed()).includes(other));
      expect(artifactCode([...quads, said(other)])).not.toBe(artifactCode(quads));
    }),
  );
});
