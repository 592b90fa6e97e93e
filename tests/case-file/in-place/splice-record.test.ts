/** @module-tag slow */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendRecords, spliceRecord } from "../../../src/case-file/in-place/splice-record.ts";
import { parseJsonlFile } from "../../../src/case-file/jsonl/parse-jsonl-file.ts";
import { CASE_FILES } from "../../../src/case-file/schema.ts";
import { shapeRecord } from "../../../src/case-file/shape-record.ts";
import { parseYamlFile } from "../../../src/case-file/yaml/parse-yaml-file.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { often, sized } from "../../sized.ts";
import { type HandFile, linesByHand, yamlByHand } from "./written-by-hand.ts";

const ENTITIES = CASE_FILES[1];

/** The records as the reader of the whole file finds them. */
function recordsIn(name: string, text: string): readonly { readonly id: string }[] {
  const located = name.endsWith(".jsonl") ? parseJsonlFile(name, text) : parseYamlFile(name, text, true);
  if (located.issues.length > 0) expect.fail(`${JSON.stringify(located.issues)}\n${JSON.stringify(text)}`);
  return located.values.map((_, index) => {
    const shaped = shapeRecord(ENTITIES, located, index);
    return "record" in shaped ? shaped.record : expect.fail(JSON.stringify(shaped.issues));
  });
}

type Entity = ReturnType<typeof EntitySchema.parse>;
const changes: readonly ((entity: Entity) => Entity)[] = [
  (entity) => ({ ...entity, note: "now\n- id: b\n# and this" }),
  (entity) => ({ ...entity, note: undefined }),
  (entity) => ({ ...entity, name: "N: #2", named: false }),
  (entity) => ({ ...entity, maybeSame: [], exposure: "private" }),
  (entity) => ({ ...entity, maybeSame: [...entity.maybeSame, "zed"] as never, kind: "organization" }),
  (entity) => ({ ...entity, names: [...entity.names, { text: "Another # one", lang: "en" }] }),
  (entity) => ({ ...entity, names: entity.names.map((name) => ({ ...name, text: `${name.text}!` })) }),
  (entity) => ({ ...entity, names: [], joinedInto: undefined }),
  (entity) => ({ ...entity, joinedInto: { id: "zed", when: "2021", why: "yes: it is" } as never }),
];

const isThere = (record: object) => JSON.parse(JSON.stringify(record));

describe.each([
  ["YAML", yamlByHand],
  ["JSON Lines", linesByHand],
] as const)("%s as somebody wrote it", (_, byHand: fc.Arbitrary<HandFile>) => {
  const runs = { numRuns: sized(160, { quick: 80, long: 5_000 }) };

  test("one record becomes another, the others are what they were, and every byte outside it stays", () => {
    fc.assert(
      fc.property(byHand, fc.nat(), fc.nat(changes.length - 1), ({ name, head, records, gaps, text }, n, change) => {
        const index = n % records.length;
        const before = EntitySchema.parse(records[index]?.says);
        const after = isThere(changes[change]?.(before) ?? before);
        const spliced = spliceRecord(name, text, ENTITIES, { id: before.id, before, after });
        // In brackets and with a remark in it at once, a record may be left to `format`.
        if (spliced === undefined) return;

        const others = records.map(({ says }) => EntitySchema.parse(says));
        expect(recordsIn(name, spliced)).toEqual(others.with(index, EntitySchema.parse(after)));
        const written = records.map(({ words }, i) => words + gaps[i]);
        const above = head + written.slice(0, index).join("");
        const below = gaps[index] + written.slice(index + 1).join("");
        expect(spliced.startsWith(above)).toBe(true);
        expect(spliced.endsWith(below)).toBe(true);
        const now = spliced.slice(above.length, spliced.length - below.length);
        for (const [remark] of records[index]?.words.matchAll(/^ *# id: a, said.*|# or not|# he is/gm) ?? []) {
          if (!/# (he is|or not)/.test(remark) || change === 0) expect(now).toContain(remark);
        }
        if (text.includes("\r\n")) expect(now).not.toMatch(/[^\r]\n/);
        else expect(now).not.toContain("\r");
      }),
      runs,
    );
  });

  test("hardly any record is left to be written anew as a whole", () => {
    let [left, all] = [0, 0];
    fc.assert(
      fc.property(byHand, fc.nat(), fc.nat(changes.length - 1), ({ name, records, text }, n, change) => {
        const before = EntitySchema.parse(records[n % records.length]?.says);
        const after = isThere(changes[change]?.(before) ?? before);
        all += 1;
        if (spliceRecord(name, text, ENTITIES, { id: before.id, before, after }) === undefined) left += 1;
      }),
      { numRuns: often(300) },
    );
    expect(left / all).toBeLessThan(0.02);
  });

  test("a new record comes last, and nothing before it changes", () => {
    fc.assert(
      fc.property(byHand, ({ name, records, text }) => {
        const after = EntitySchema.parse({ id: "zed", kind: "place", name: "Z", note: "a\nb" });
        const spliced = spliceRecord(name, text, ENTITIES, { id: "zed", after });
        if (spliced === undefined) expect.fail(JSON.stringify(text));
        expect(recordsIn(name, spliced)).toEqual([...records.map(({ says }) => EntitySchema.parse(says)), after]);
        expect(spliced.startsWith(text)).toBe(true);
      }),
      runs,
    );
  });

  test("a record is taken out, with at most the empty line above it, and the last one leaves an empty list", () => {
    fc.assert(
      fc.property(byHand, fc.nat(), ({ name, head, records, gaps, text }, n) => {
        const index = n % records.length;
        const before = EntitySchema.parse(records[index]?.says);
        const spliced = spliceRecord(name, text, ENTITIES, { id: before.id, before });
        if (spliced === undefined) expect.fail(JSON.stringify(text));
        const others = records.map(({ says }) => EntitySchema.parse(says)).toSpliced(index, 1);
        expect(recordsIn(name, spliced)).toEqual(others);
        const written = records.map(({ words }, i) => words + gaps[i]);
        const above = head + written.slice(0, index).join("");
        expect(spliced.startsWith(above.replace(/\r?\n\r?\n$/, ""))).toBe(true);
        if (others.length > 0) expect(spliced.endsWith(gaps[index] + written.slice(index + 1).join(""))).toBe(true);
      }),
      runs,
    );
  });
});

test.each([
  ["", "\n- id: zed\n  kind: place\n  name: Z\n"],
  ["[]", "\n- id: zed\n  kind: place\n  name: Z\n"],
  ["# schema\n\n[]\n", "# schema\n\n- id: zed\n  kind: place\n  name: Z\n"],
  ["# schema\r\n\r\n[]\r\n", "# schema\r\n\r\n- id: zed\r\n  kind: place\r\n  name: Z\r\n"],
  ["# schema\n[ ]\n# a remark\n", "# schema\n# a remark\n\n- id: zed\n  kind: place\n  name: Z\n"],
  ["---\n", "---\n\n- id: zed\n  kind: place\n  name: Z\n"],
])("an empty list %j takes its first record", (text, expected) => {
  const after = EntitySchema.parse({ id: "zed", kind: "place", name: "Z" });
  const spliced = spliceRecord("entities.yaml", text, ENTITIES, { id: "zed", after });
  expect(spliced).toBe(expected);
  expect(recordsIn("entities.yaml", spliced ?? "")).toEqual([after]);
});

test.each([
  ["a list in brackets", "[{id: a, kind: person, name: A}]\n"],
  ["a list that ends", "- id: a\n  kind: person\n  name: A\n...\n"],
  ["a map", "id: a\nkind: person\nname: A\n"],
])("%s is not added to in place", (_, text) => {
  const after = EntitySchema.parse({ id: "zed", kind: "place", name: "Z" });
  expect(spliceRecord("entities.yaml", text, ENTITIES, { id: "zed", after })).toBeUndefined();
});

test("a text that keeps its empty lines keeps them whatever comes or goes after it", () => {
  const a = "- id: a\n  kind: person\n  name: A\n  note: |+\n    words\n\n";
  const b = EntitySchema.parse({ id: "b", kind: "person", name: "B" });
  const added = spliceRecord("entities.yaml", a, ENTITIES, { id: "b", after: b }) ?? expect.fail("not added");
  expect(recordsIn("entities.yaml", added)).toMatchObject([{ note: "words\n\n" }, { id: "b" }]);
  const out = spliceRecord("entities.yaml", added, ENTITIES, { id: "b", before: b }) ?? expect.fail("not taken out");
  expect(out).toBe(a);
});

test("a number that is a text stays as it was typed, whatever else of its record changes", () => {
  const text = "- id: a\n  kind: person\n  name: 007 # as on the badge\n  note: 1.50\n";
  const before = EntitySchema.parse({ id: "a", kind: "person", name: "007", note: "1.50" });
  const after = { ...before, named: false };
  expect(spliceRecord("entities.yaml", text, ENTITIES, { id: "a", before, after })).toBe(
    "- id: a\n  kind: person\n  name: 007 # as on the badge\n  named: false\n  note: 1.50\n",
  );
});

test("a record that names itself nowhere that can be found is left alone", () => {
  const text = '- "\\x69d": a\n  kind: person\n  name: A\n';
  const before = EntitySchema.parse({ id: "a", kind: "person", name: "A" });
  expect(
    spliceRecord("entities.yaml", text, ENTITIES, { id: "a", before, after: { ...before, name: "B" } }),
  ).toBeUndefined();
});

test("many records at the end of a file are what each by itself would be, also after one that ends in empty lines", () => {
  const person = (id: string, note?: string) => EntitySchema.parse({ id, kind: "person", name: id, note });
  const records = [person("a", "ends so\n\n"), person("b"), person("c", "two\nlines\n"), person("d")];
  for (const [name, text] of [
    ["entities.yaml", "# x\n\n[]\n"],
    ["entities.yaml", "- id: z\n  kind: person\n  name: Z"],
    ["entities.yaml", "- id: z\r\n  kind: person\r\n  name: Z\r\n"],
    ["entities.jsonl", ""],
    ["entities.jsonl", '{"id":"z","kind":"person","name":"Z"}'],
  ] as const) {
    const one = records.reduce<string | undefined>(
      (now, after) => now && spliceRecord(name, now, ENTITIES, { id: after.id, after }),
      text || "\n",
    );
    expect(appendRecords(name, text || "\n", ENTITIES, records)).toBe(one);
  }
});
