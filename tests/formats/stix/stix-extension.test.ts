import fc from "fast-check";
import { expect, test } from "vitest";
import {
  claimExtension,
  STIX_EXTENSION,
  STIX_MANNER,
  stixExtension,
} from "../../../src/formats/stix/stix-extension.ts";
import { claimInJson } from "../../../src/formats/words/claim-in-json.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("names are as STIX wants them, at every depth, and no list is empty", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const all = [
        ...records.claims,
        ...records.sources,
        ...records.entities,
        ...records.replies,
        ...records.corrections,
      ];
      for (const record of all) judge(stixExtension(record)[STIX_EXTENSION]);
    }),
  );
});

test("qualifiers, whose names are anybody's, become a list", () => {
  expect(stixExtension({ qualifiers: { Amount: "two boats" } })).toEqual({
    [STIX_EXTENSION]: { extension_type: "property-extension", qualifiers: [{ name: "Amount", words: "two boats" }] },
  });
});

test("a claim that is put into JSON by its columns has the extension that its record has", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const at = claimInJson(buildTable(records), undefined, STIX_MANNER);
      for (const [row, claim] of records.claims.entries()) {
        const whole = { ...claim, speakerRef: "identity--x" };
        expect(JSON.parse(claimExtension(at(row), "identity--x"))).toEqual(stixExtension(whole));
        expect(JSON.parse(claimExtension(at(row), undefined))).toEqual(stixExtension(claim));
      }
    }),
  );
});

function judge(value: unknown): void {
  if (Array.isArray(value)) expect(value).not.toEqual([]);
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) expect(name).toMatch(/^[a-z0-9_]{3,250}$/);
    judge(inner);
  }
}
