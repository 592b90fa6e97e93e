import fc from "fast-check";
import { expect, test } from "vitest";
import { stixRecord } from "../../../../src/formats/readers/stix/stix-record.ts";
import { stixExtension } from "../../../../src/formats/stix/stix-extension.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { often } from "../../../sized.ts";

test("a record that was put into an extension comes back under its own names, but for empty lists and qualifiers", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const record of [...records.claims, ...records.entities, ...records.sources, ...records.readings]) {
        const { qualifiers: _, ...plain } = { qualifiers: {}, ...record };
        const [extension = {}] = Object.values(stixExtension(plain));
        const { extensionType: __, ...again } = stixRecord(extension as Record<string, unknown>);
        expect(again).toEqual(withoutEmptyLists(plain));
      }
    }),
    { numRuns: often(30) },
  );
});

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== "object" || value === null) return value;
  const full = Object.entries(value).filter(
    ([, held]) => held !== undefined && !(Array.isArray(held) && held.length === 0),
  );
  return Object.fromEntries(full.map(([name, held]) => [name, withoutEmptyLists(held)]));
}
