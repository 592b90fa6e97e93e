import fc from "fast-check";
import { visit } from "jsonc-parser";
import { expect, test } from "vitest";
import { parseJsonlFile } from "../../../src/case-file/jsonl/parse-jsonl-file.ts";
import { often } from "../../sized.ts";

test("every record written a line comes back, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.constantFrom("\n", "\r\n"), (records, end) => {
      const text = records.map((record) => JSON.stringify(record)).join(end);
      expect(parseJsonlFile("x.jsonl", text).values).toEqual(
        records.map((record) => JSON.parse(JSON.stringify(record))),
      );
    }),
  );
});

test("lines are counted in the file, with the schema line and empty lines", () => {
  const file = parseJsonlFile("x.jsonl", '{"$schema":"s.json"}\n\n{"id":"a"}\n{"id":"b","in":{"at":3}}\n');
  expect(file.values).toHaveLength(2);
  expect(file.locate([1, "in", "at"])).toEqual({ file: "x.jsonl", line: 4, column: 17, path: "in.at" });
});

test("a line that is no JSON is an issue at the place where it goes wrong, and the others are read", () => {
  const file = parseJsonlFile("x.jsonl", '{"id":"a"}\n{"id" "b"}\n{"id":"c"}\n');
  expect(file.values).toEqual([{ id: "a" }, undefined, { id: "c" }]);
  expect(file.issues).toMatchObject([{ code: "not-json", where: { line: 2, column: 7 } }]);
  expect(file.readable).toBe(false);
});

test("a key that stands twice is an issue, since JSON would keep the last in silence", () => {
  const { issues } = parseJsonlFile("x.jsonl", '{"source":"a","in":{"source":"b"},"source":"c"}');
  expect(issues).toMatchObject([{ code: "duplicate-key", where: { line: 1, column: 35 } }]);
});

test("a line with a letter changed, lost or put in gives the value that JSON gives it, and an issue exactly where it is none or a key stands twice", () => {
  const keys = fc.constantFrom("a", "b", "__proto__", "", "a:", '"', "\\");
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("a:b", '"', "\\", '\\"', "{", "\u2028", 1, null, 1e300),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.array(fc.tuple(keys, tie("value")), { maxLength: 4 }),
    ),
  }));
  // A list of pairs is written as a map, in which a key may stand twice.
  const written = (given: unknown): string =>
    Array.isArray(given)
      ? given.length > 0 &&
        given.every((pair) => Array.isArray(pair) && typeof pair[0] === "string" && pair.length === 2)
        ? `{${given.map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`).join(",")}}`
        : `[${given.map(written).join(", ")}]`
      : JSON.stringify(given);
  fc.assert(
    fc.property(
      value,
      fc.nat(),
      fc.constantFrom("", "x", '"', ":", ",", "\\", "}"),
      fc.boolean(),
      (given, at, put, isChanged) => {
        const sound = written(given);
        const place = at % (sound.length + 1);
        const text = isChanged ? sound.slice(0, place) + put + sound.slice(place + (at % 2)) : sound;
        if (text.trim() === "") return;
        const { values, issues } = parseJsonlFile("x.jsonl", text);
        let expected: unknown;
        let isJson = true;
        try {
          expected = JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(values).toEqual([expected]);
        if (!isJson) expect(issues.map(({ code }) => code)).toContain("not-json");
        else expect(issues.some(({ code }) => code === "duplicate-key")).toBe(hasKeyTwice(text));
      },
    ),
    { numRuns: often(2_000) },
  );
});

/** Whether a key stands twice in a map, by a library's walk over the text. */
function hasKeyTwice(text: string): boolean {
  const open: Set<string>[] = [];
  let found = false;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key) {
      found ||= open.at(-1)?.has(key) === true;
      open.at(-1)?.add(key);
    },
  });
  return found;
}
