import { expect, test } from "vitest";
import { facetWords } from "../../../src/viewer/sources/facet-words.ts";
import { facetsOf } from "../../../src/viewer/state/facets.ts";
import { sampleTable } from "../sample-state.ts";

test("values have words for people, and no two of a facet the same", () => {
  expect(facetWords("family", "harm")).toBe("Harm and coercion");
  expect(facetWords("polarity", "denies")).toBe("Denied");
  expect(facetWords("genre", "unknown")).toBe("Of no kind recorded");
  for (const { id, values } of facetsOf(sampleTable())) {
    const words = values.map((value) => facetWords(id, value));
    expect(new Set(words).size).toBe(values.length);
    for (const word of words) expect(word).toMatch(/^[A-Z]/);
  }
});
