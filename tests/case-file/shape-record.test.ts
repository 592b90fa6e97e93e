import { expect, test } from "vitest";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import { shapeRecord } from "../../src/case-file/shape-record.ts";
import { parseYamlFile } from "../../src/case-file/yaml/parse-yaml-file.ts";

const entities = CASE_FILES[1];
const shaped = (yaml: string) => shapeRecord(entities, parseYamlFile("entities.yaml", yaml, true), 0);

test("a record that fits comes back with its defaults", () => {
  expect(shaped("- { id: a, kind: person, name: A }")).toMatchObject({
    record: { id: "a", named: true, parties: [], exposure: "unknown" },
  });
});

test("all that is wrong with one record comes at once", () => {
  const result = shaped("- { kind: persn, nmae: A, named: maybe }");
  const codes = "issues" in result ? result.issues.map(({ code }) => code).sort() : [];
  expect(codes).toEqual(["missing-key", "missing-key", "not-one-of", "unknown-key", "wrong-type"]);
});

test("a value of any length is cut short in its message", () => {
  const result = shaped(`- { id: a, kind: "${"x".repeat(5000)}", name: A }`);
  expect("issues" in result && (result.issues[0]?.message.length ?? 0) < 250).toBe(true);
});

test("what is to be written is said so that it can be: the keys of a map, how a list is written, and whether a key can be left out", () => {
  const said = (stem: "sources" | "claims" | "entities", yaml: string): string[] => {
    const file = CASE_FILES.find((one) => one.stem === stem) ?? expect.fail(stem);
    const result = shapeRecord(file, parseYamlFile(`${stem}.yaml`, yaml, true), 0);
    return "issues" in result ? result.issues.map(({ message, mend }) => `${message} → ${mend}`) : [];
  };
  expect(said("sources", "- { id: a, genre: news, derivesFrom: [ b ] }")).toEqual([
    '`derivesFrom[0]` is "b"; expected a map with source, how → write it in that form',
  ]);
  expect(said("sources", "- { id: a, genre: news, authors: b }")).toEqual([
    '`authors` is "b"; expected a list → put it in brackets, or on a line of its own behind a dash',
  ]);
  expect(said("entities", '- { id: a, kind: place, name: "", description: "" }')).toEqual([
    '`name` is ""; expected some text → write it in that form',
    '`description` is ""; expected some text; leave the key out if there is none → write it in that form',
  ]);
  expect(said("claims", "- { predicate: sued-by-mistake }").join(" ")).toContain("`sayswho vocabulary` lists them all");
});
