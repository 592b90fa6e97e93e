import fc from "fast-check";
import { Writer } from "n3";
import { expect, test } from "vitest";
import { edtfLiteral, iri, literal, PREFIXES, recordIri, term } from "../../../src/formats/rdf/rdf-terms.ts";
import { TRIG_PREFIXES, trigText } from "../../../src/formats/rdf/trig-text.ts";
import type { PlainQuad } from "../../../src/formats/rdf/trusty-uri.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";

const names = fc.constantFrom("a", "b", "RA_1-2.x").map((id) => recordIri("tidewater", "claim", id));
const terms = fc.constantFrom(
  term("rdf:type"),
  term("sayswho:by"),
  iri(`${PREFIXES.predicate}works-for`),
  iri(PREFIXES.oa),
);
const literals = fc.oneof(
  fc.string({ unit: CODE_POINT }).map(literal),
  fc.constantFrom("\u001a", "\u0019", '"\\\t\n\r\b\f', "🙂", "\ud800x").map(literal),
  fc.oneof(fc.boolean(), fc.integer(), fc.double(), fc.constant(1e21)).map(literal),
  fc.constant(edtfLiteral("2016~")),
);
const quads: fc.Arbitrary<PlainQuad[]> = fc.array(
  fc.record({ subject: names, predicate: terms, object: fc.oneof(names, terms, literals), graph: names }),
);

function byTheLibrary(all: readonly PlainQuad[]): string {
  let text = "";
  const writer = new Writer({ format: "application/trig", prefixes: PREFIXES });
  for (const { subject, predicate, object, graph } of all) writer.addQuad(subject, predicate, object, graph);
  writer.end((_, whole: string) => {
    text = whole;
  });
  return text;
}

test("the text is, letter by letter, what the library's own writer makes of the same quads", () => {
  fc.assert(
    fc.property(quads, (all) => {
      expect(TRIG_PREFIXES + trigText(all)).toBe(byTheLibrary(all));
    }),
    { numRuns: often(500) },
  );
});
