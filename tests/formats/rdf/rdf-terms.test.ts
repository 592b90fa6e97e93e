import { expect, test } from "vitest";
import { edtfLiteral, literal, recordIri, term } from "../../../src/formats/rdf/rdf-terms.ts";

test("a term is written out from its prefix", () => {
  expect(term("prov:wasQuotedFrom").value).toBe("http://www.w3.org/ns/prov#wasQuotedFrom");
});

test("records of several kinds and cases that share an id have IRIs of their own", () => {
  const iris = ["a", "b"].flatMap((caseId) => [
    recordIri(caseId, "entity", "x").value,
    recordIri(caseId, "claim", "x").value,
  ]);
  expect(new Set(iris).size).toBe(4);
});

test("literals have the type of what they hold, and are well-formed", () => {
  expect(literal(true).datatype.value).toBe("http://www.w3.org/2001/XMLSchema#boolean");
  expect(literal(7).datatype.value).toBe("http://www.w3.org/2001/XMLSchema#integer");
  expect(literal(12.5).datatype.value).toBe("http://www.w3.org/2001/XMLSchema#double");
  expect(literal("x\udc00").value).toBe("x\ufffd");
  expect(edtfLiteral("2016~").datatype.value).toBe("http://id.loc.gov/datatypes/edtf/EDTF");
});
