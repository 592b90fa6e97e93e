import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseCsv } from "../../../../../src/formats/readers/csv/parse-csv.ts";
import { MappingSchema } from "../../../../../src/formats/readers/tables/mapping.ts";
import { readCsv } from "../../../../../src/formats/readers/tables/read-csv.ts";
import { suggestMapping } from "../../../../../src/formats/readers/tables/suggesting/suggest-mapping.ts";
import { CODE_POINT } from "../../../../code-point.ts";
import { often } from "../../../../sized.ts";
import { imported } from "../../imported.ts";

const TABLE = `From,From type,To,Relation,Source,Link,Remark
Ana Brill,Person,Quay Ltd,paid by,The Drum,https://drum.example/1,a
Tor Vance,Person,Quay Ltd,paid by,The Bell,https://bell.example/1,b
Tor Vance,Person,Quay Ltd,"board: ""member""",The Bell,https://bell.example/2,c
`;
const suggestedWhole = (text: string) => {
  const edges = parseCsv({ file: "x.csv", text }, []) ?? expect.fail("a table");
  return suggestMapping({ edges, nodes: [] }, (words) =>
    words === "paid by"
      ? [
          { predicate: "paid", turned: true },
          { predicate: "finances", turned: true },
        ]
      : [],
  );
};

const suggested = (text: string) => suggestedWhole(text).text;

test("every line that was guessed says so, and no word is taken to mean anything", () => {
  const text = suggested(TABLE);
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("  "));
  for (const line of lines) if (line !== "relation:") expect(line).toMatch(/a guess/);
  expect(text).toContain('  #   "paid by": { predicate: paid, turned: true } # 2 rows; or finances, turned');
  expect(text).toContain('"board: \\"member\\"": { predicate: linked-to } # 1 row');
  expect(MappingSchema.parse(parse(text)).relation.words).toEqual({});
});

test("a table is read by what was suggested once somebody has said of what kind the ends are", () => {
  const text = suggested(TABLE).replace('object: { name: "To" }', 'object: { name: "To", kind: organization }');
  const found = imported(readCsv, { file: "x.csv", text: TABLE, mapping: { file: "m.yaml", text } });
  expect(found.records.claims.map(({ predicate, qualifiers }) => [predicate, qualifiers.role])).toEqual([
    ["linked-to", "paid by"],
    ["linked-to", "paid by"],
    ["linked-to", 'board: "member"'],
  ]);
  expect(found.records.claims.every(({ note }) => note?.includes("Remark"))).toBe(true);
});

test("no more than the twenty commonest words are listed, the most frequent first", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `a,b,word ${i}\n`.repeat(i + 1)).join("");
  const offered = suggested(`From,To,Relation\n${rows}`).match(/^ {2}# {3}.*$/gm) ?? [];
  expect(offered).toHaveLength(20);
  expect(offered[0]).toContain('"word 29"');
});

test("whatever the columns and words are, what is written is YAML that says no more than what was guessed", {
  tags: ["slow"],
}, () => {
  const cell = fc.string({ unit: CODE_POINT, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 3, maxLength: 6 }),
      fc.array(cell, { minLength: 3, maxLength: 6 }),
      (names, cells) => {
        const quoted = (list: readonly string[]) => list.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
        const head = ["Relation", "From type", "From", ...names];
        const edges = parseCsv(
          { file: "x", text: `${quoted(head)}\n${quoted([...cells, ...head].slice(0, head.length))}\n` },
          [],
        );
        if (edges === undefined) return;
        const { text } = suggestMapping({ edges, nodes: [edges] }, () => []);
        const said: unknown = parse(text);
        expect(Object.keys(said as object).every((key) => key in MappingSchema.shape)).toBe(true);
      },
    ),
    { numRuns: often(200) },
  );
});

test("of a sheet with a source, two ends and a relation rows become claims by it as it is, or it says what is left", () => {
  const one = (words: readonly string[]) => fc.constantFrom(...words);
  const sheet = fc.record({
    subject: one(["Person", "Who", "From", "Owner", "Xyz"]),
    relation: one(["Relation", "Does", "Connection", "Abc"]),
    object: one(["Company", "Whom", "To", "Organisation", "Uvw"]),
    source: one(["Source", "Reported in", "Publication", "Rst"]),
    more: fc.subarray(["Date", "Day", "Quote", "Words", "Said by", "Place"]),
  });
  fc.assert(
    fc.property(sheet, ({ subject, relation, object, source, more }) => {
      const head = [subject, relation, object, source, ...more];
      const row = [
        "Ana Brill",
        "works for",
        "Lamp Guild",
        "The Drum",
        ...more.map((name) => (/Da/.test(name) ? "2021-03" : "Tor Vance")),
      ];
      const text = `${head.join(",")}\n${row.join(",")}\n`;
      const { text: mapping, left } = suggestedWhole(text);
      for (const what of left) expect(mapping).toContain(`#   - ${what}`);
      expect(mapping.includes("FILL IN")).toBe(left.length > 0);
      if (left.length > 0) return;
      const found = imported(readCsv, { file: "x.csv", text, mapping: { file: "m.yaml", text: mapping } });
      expect(found.records.claims).toHaveLength(1);
    }),
    { numRuns: often(200) },
  );
});

test("everyday headings are known, and what they do not tell is left to fill in with what to write", () => {
  const { text, left } = suggestedWhole("Who,Does,Whom,Reported in,Day,Words\na,pays,b,The Drum,2021-03,a pays b\n");
  expect(parse(text)).toMatchObject({
    subject: { name: "Who" },
    object: { name: "Whom" },
    relation: { column: "Does" },
    source: { title: "Reported in" },
    time: { raw: "Day" },
    quote: "Words",
  });
  expect(left.map((what) => what.split(":")[0])).toEqual(["subject", "object"]);
  expect(text).toMatch(/^subject: .*FILL IN kind: person, organization or place/m);

  const people = suggestedWhole("Person,Relation,Company,Source,Date,Quote\na,pays,b,The Drum,2021-03,a pays b\n");
  expect(people.left).toEqual([]);
  expect(parse(people.text)).toMatchObject({ subject: { kind: "person" }, object: { kind: "organization" } });
  expect(suggestedWhole("Who,Whom\na,b\n").left.join()).toContain("source: ");
});
