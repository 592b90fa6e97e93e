import { expect, test } from "vitest";
import { MAX_YAML_LENGTH } from "../../../src/case-file/record-bounds.ts";
import { parseYamlFile } from "../../../src/case-file/yaml/parse-yaml-file.ts";

test("a value is found again by its path, a key at the key itself", () => {
  const file = parseYamlFile("x.yaml", "- id: a\n  steps:\n    - by: b\n    - { by: c, in: d }\n", true);
  expect(file.locate([0, "steps", 1, "in"])).toEqual({ file: "x.yaml", line: 4, column: 16, path: "steps[1].in" });
  expect(file.locate([0, "steps", 1])).toMatchObject({ line: 4, column: 7 });
});

test("a path to something that is not there leads to what is around it", () => {
  const file = parseYamlFile("x.yaml", "- id: a\n- id: b\n", true);
  expect(file.locate([1, "anchor", "start"])).toMatchObject({ line: 2, column: 3 });
});

test("an alias is refused and never expanded", () => {
  const nine = (name: string, of: string) => `- &${name} [${Array(9).fill(`*${of}`).join(",")}]\n`;
  const bomb = `- &a [x]\n${nine("b", "a")}${nine("c", "b")}${nine("d", "c")}${nine("e", "d")}${nine("f", "e")}`;
  const file = parseYamlFile("x.yaml", bomb, true);
  expect(file.values).toEqual([]);
  expect(new Set(file.issues.map(({ code }) => code))).toEqual(new Set(["alias"]));
});

test("a file past the bound is refused unread, and says to use JSON Lines", () => {
  const [issue] = parseYamlFile("claims.yaml", " ".repeat(MAX_YAML_LENGTH + 1), true).issues;
  expect(issue).toMatchObject({ code: "too-large", mend: expect.stringContaining("claims.jsonl") });
});

test("an empty list file has no records and no problem", () => {
  expect(parseYamlFile("x.yaml", "# nothing yet\n", true)).toMatchObject({ values: [], issues: [], readable: true });
});

test("brackets nested past all reason are an issue and not a crash", () => {
  const file = parseYamlFile("x.yaml", "[".repeat(100_000), true);
  expect(file.issues.length).toBeGreaterThan(0);
  expect(file.readable).toBe(false);
});

test("a byte order mark at the start, as some editors write it, is no part of the file and no column of it", () => {
  const located = parseYamlFile("entities.yaml", "\uFEFF- id: mara\n  kind: person\n", true);
  expect(located.issues).toEqual([]);
  expect(located.values).toEqual([{ id: "mara", kind: "person" }]);
  expect(located.locate([0, "id"])).toMatchObject({ line: 1, column: 3 });
});

test("what follows from one slip is counted, not listed", () => {
  const text = `- id: one\n<<<<<<< ours\n${"- id: x\n  at: { a: 1 }\n".repeat(500)}`;
  const { issues } = parseYamlFile("claims.yaml", text, true);
  expect(issues).toHaveLength(21);
  expect(issues[0]?.where.line).toBe(2);
  expect(issues.at(-1)?.message).toMatch(/^\d+ more places of claims\.yaml cannot be read/);
});
