import fc from "fast-check";
import { expect, test } from "vitest";
import { STIX_EXTENSION, stixExtension } from "../../../src/formats/stix/stix-extension.ts";
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

function judge(value: unknown): void {
  if (Array.isArray(value)) expect(value).not.toEqual([]);
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) expect(name).toMatch(/^[a-z0-9_]{3,250}$/);
    judge(inner);
  }
}
