import fc from "fast-check";
import { expect, test } from "vitest";
import { CLAIM_FIELDS, claimFields } from "../../../src/formats/words/claim-fields.ts";
import { fieldInText, fieldsInText } from "../../../src/formats/words/fields-in-text.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

const NAMES = CLAIM_FIELDS.map(([name]) => name);
const write = (name: string, value: string): string => `<${name}>${value}`;

test("what is written of a row is what is written of its claim, whichever fields in whichever order", () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant(sampleCase()));
  fc.assert(
    fc.property(cases, fc.shuffledSubarray(NAMES), fc.boolean(), ({ records }, names, isAtHand) => {
      const table = { ...buildTable(records), textsAtHand: { has: () => isAtHand } };
      const textAt = fieldsInText(table, names, write);
      // Twice, since what is known of a row is used for others.
      for (let row = 0; row < table.size * 2; row++) {
        const fields = claimFields(table.claim(row % table.size), table);
        expect(textAt(row % table.size).join("")).toBe(names.map((name) => write(name, String(fields[name]))).join(""));
      }
    }),
  );
});

test("who speaks is told apart by who, in which work and in which source a work without another was read", () => {
  const { records } = sampleCase();
  const [first] = records.claims;
  const steps = [
    { by: "work" },
    { by: "work", in: "wire" },
    { by: "unattributed" },
    { by: "unattributed", in: "wire" },
    { by: "mara-quill" },
    { by: "mara-quill", in: "blog" },
  ];
  const claims = records.sources.flatMap(({ id: source }) =>
    steps.map((step, i) => ({
      ...first,
      id: `${source}-${i}`,
      source,
      attribution: [{ ...first?.attribution[0], in: undefined, ...step }],
    })),
  );
  const table = buildTable({ ...records, claims: claims as never, replies: [], corrections: [] });
  const textAt = fieldsInText(table, NAMES, write);
  for (let row = 0; row < table.size; row++) {
    const fields = claimFields(table.claim(row), table);
    expect(textAt(row).join("")).toBe(NAMES.map((name) => write(name, String(fields[name]))).join(""));
  }
});

test("what names something that is in no list is not told with other words: it throws as its claim does", () => {
  const { records: whole } = sampleCase();
  const [first] = whole.claims;
  const anchor = { ...first?.anchor, translation: undefined };
  const claim = { ...first, anchor, alsoAt: [], qualifiers: {}, hedges: ["perhaps"] };
  const records = { ...whole, claims: [claim] as never, replies: [], corrections: [] };
  const broken = { source: ["attribution", "locatorInWords"], stepMode: ["attribution"], hedges: ["hedges"] } as const;
  for (const [column, names] of Object.entries(broken)) {
    for (const name of names) {
      const table = buildTable(records);
      expect(fieldsInText(table, [name], write)(0).join("")).not.toBe("");
      const numbers = table.columns[column as keyof typeof broken];
      numbers[0] = numbers.BYTES_PER_ELEMENT === 4 ? 4_000_000_000 : 255;
      expect(() => table.claim(0), column).toThrow("no such row in the table");
      expect(() => fieldsInText(table, [name], write)(0), `${column}, ${name}`).toThrow("no such row in the table");
    }
  }
});

test("a field alone, and what stands around fields, are written as they are", () => {
  const table = buildTable(sampleCase().records);
  const textAt = fieldsInText(table, ["attribution", "statement"], write);
  const chainAt = fieldInText(table, "attribution", (value) => write("attribution", value));
  const statementAt = fieldInText(table, "statement", (value) => write("statement", value));
  for (let row = 0; row < table.size; row++)
    expect(textAt(row, "[", "]").join("")).toBe(`[${chainAt(row)}${statementAt(row)}]`);
});
