import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import { isTooDeep, jsonOffsets } from "../../../../src/formats/readers/objects/json-offsets.ts";

const pathsIn = (value: unknown): (string | number)[][] => {
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return [[], ...inner.flatMap(([name, one]) => pathsIn(one).map((path) => [name, ...path]))];
};

test("every value begins where a library that makes a tree of the file finds it", { tags: ["slow"] }, () => {
  const key = fc.oneof(fc.constantFrom('"', "\\", "a,b", "]", "}", ":", ""), fc.string());
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ depthSize: "small" }, fc.jsonValue(), fc.array(tie("json")), fc.dictionary(key, tie("json"))),
  }));
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
      const text = ` ${JSON.stringify(value, null, indent)}\n`;
      const root = parseTree(text);
      if (root === undefined) expect.fail("it is JSON");
      const offsetOf = jsonOffsets(text);
      for (const path of pathsIn(value)) expect(offsetOf(path)).toBe(findNodeAtLocation(root, path)?.offset);
      expect(offsetOf(["not", "there"])).toBeUndefined();
    }),
  );
});

test("brackets within quotes count for nothing, others only to a depth", () => {
  expect(isTooDeep(`"${"[".repeat(1000)}\\"${"[".repeat(1000)}"`)).toBe(false);
  expect(isTooDeep("[".repeat(1000))).toBe(true);
  expect(isTooDeep("[]".repeat(1000))).toBe(false);
});
