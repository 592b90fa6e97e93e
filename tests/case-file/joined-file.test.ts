import { expect, test } from "vitest";
import { joinedFile } from "../../src/case-file/joined-file.ts";
import { parseJsonlFile } from "../../src/case-file/jsonl/parse-jsonl-file.ts";
import { parseYamlFile } from "../../src/case-file/yaml/parse-yaml-file.ts";

test("records come in the order of the files, and each leads to its own file and line", () => {
  const whole = joinedFile("claims", [
    parseYamlFile("claims/a.yaml", "- id: one\n- id: two\n", true),
    parseYamlFile("claims/b.yaml", "", true),
    parseJsonlFile("claims/c.jsonl", '{"id":"three"}\n'),
  ]);
  expect(whole.values).toEqual([{ id: "one" }, { id: "two" }, { id: "three" }]);
  expect(whole.locate([1, "id"])).toMatchObject({ file: "claims/a.yaml", line: 2 });
  expect(whole.locate([2, "id"])).toMatchObject({ file: "claims/c.jsonl", line: 1 });
  expect(whole.locate([])).toMatchObject({ file: "claims", line: 1 });
});

test("a file that is one record is the record", () => {
  const parts = ["one", "two"].map((id) =>
    parseYamlFile(`readings/${id}.yaml`, `source: ${id}\nstatus: read\n`, false),
  );
  const whole = joinedFile("readings", parts, true);
  expect(whole.values).toEqual([
    { source: "one", status: "read" },
    { source: "two", status: "read" },
  ]);
  expect(whole.locate([1, "status"])).toMatchObject({ file: "readings/two.yaml", line: 2 });
  expect(whole.typedWords([1, "source"])).toBe("two");
});
