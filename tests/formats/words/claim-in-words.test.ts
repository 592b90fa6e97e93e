import fc from "fast-check";
import { expect, test } from "vitest";
import { allegedBy, claimInWords } from "../../../src/formats/words/claim-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);

test.each([
  ["payment", "Alleged by Mara Quill: "],
  ["payment-denied", "Denied by Tidewater Company: "],
  ["leads", "Alleged by unattributed: "],
  ["sister", "Alleged by unattributed (withdrawn since): "],
])("the sentence about %s leads with who says it", (id, opening) => {
  const claim = records.claims.find((each) => each.id === id);
  if (claim === undefined) expect.fail(`the sample case has ${id}`);
  expect(allegedBy(claim, table)).toBe(opening + claim.statement);
});

test("no word of a claim's record is left out, but what stands around its passage", () => {
  fc.assert(
    fc.property(arbitraryCase(), (generated) => {
      const all = buildTable(generated.records);
      for (const claim of generated.records.claims) {
        const { prefix, suffix, ...anchor } = claim.anchor;
        const words = claimInWords(claim, all).join("\n");
        const { allegation, subject, object, ...said } = claim;
        for (const leaf of leaves({ ...said, anchor })) expect(words).toContain(leaf);
      }
    }),
  );
});

/** Every text and number in a record, but the defaults that go without saying. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return value === "unknown" ? [] : [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}
