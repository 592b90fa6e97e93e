import { expect, test } from "vitest";
import { objectMapping } from "../../../../src/formats/readers/objects/object-mapping.ts";

const read = (text: string) => objectMapping({ file: "map.yaml", text });

test("a mapping says what the file is and of what kind its schemas are; without one nothing is decided", () => {
  expect(
    read("source: { is: Register, url: https://register.example/ }\nkinds: { LegalEntity: organization }"),
  ).toMatchObject({
    ok: true,
    mapping: { source: { title: "Register", isFile: true }, kinds: { LegalEntity: "organization" }, datasets: "notes" },
  });
  expect(objectMapping(undefined)).toMatchObject({ ok: true, mapping: { given: false, kinds: {} } });
});

test("a key or a kind that there is not is told with its place", () => {
  const found = read("kinds: { LegalEntity: firm }\nsorce: { is: x }");
  expect(found.ok ? [] : found.issues.map(({ code, where }) => [code, where.line])).toEqual([
    ["not-one-of", 1],
    ["unknown-key", 2],
  ]);
});
