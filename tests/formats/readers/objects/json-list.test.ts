import fc from "fast-check";
import { expect, test } from "vitest";
import { goThroughList } from "../../../../src/formats/readers/objects/json-list.ts";
import type { TextInPieces } from "../../../../src/formats/readers/text-in-pieces.ts";

function gone(text: string | TextInPieces) {
  const places: string[] = [];
  const found = goThroughList(text, "objects", (value) => {
    places.push(`${value.at.line}:${value.at.column} ${value.text}`);
    return true;
  });
  return { found, places };
}

test("each value stands where it is said to, and the frame is what is around them", () => {
  const { found, places } = gone('\ufeff{"a":[],\n"objects": [1,\n {"b":"]\\""},"x" ] , "c":{"objects":[2]}}\n');
  expect(places).toEqual(["2:13 1", '3:2 {"b":"]\\""}', '3:14 "x"']);
  expect(found).toEqual({ ok: true, frame: '{"a":[],"objects":[],"c":{"objects":[2]}}' });
});

test.each([
  ["a list", "[1]"],
  ["nothing", " "],
  ["what ends too soon", '{"objects":[1'],
  ["what goes on behind its end", '{"objects":[1]} 2'],
  ["a comma too many", '{"objects":[1,]}'],
  ["a frame that is no JSON", '{"objects":[],"b":wrong}'],
  ["a string that never ends", '{"objects":["a\\"]}'],
])("%s is not plain", (_, text) => {
  expect(gone(text).found).toMatchObject({ ok: false, why: "not-plain" });
});

test("what lies too deep is told to, also where it never ends", () => {
  expect(gone(`{"objects":[${"[".repeat(100)}`).found).toMatchObject({ ok: false, why: "too-deep" });
});

test("cut at any places, whatever JSON it is, its values and its frame are those that JSON.parse finds", () => {
  const bundle = fc.record({ a: fc.jsonValue(), objects: fc.array(fc.jsonValue()), z: fc.jsonValue() });
  fc.assert(
    fc.property(bundle, fc.constantFrom(0, 1, "\t"), fc.array(fc.nat(400)), (value, indent, places) => {
      const text = JSON.stringify(value, null, indent);
      const bounds = [0, ...places.map((at) => Math.min(at, text.length)).sort((a, b) => a - b), text.length];
      const cut = { bytes: 0, pieces: () => bounds.slice(1).map((end, i) => text.slice(bounds[i], end)) };
      const { found, places: said } = gone(cut);
      expect(gone(text)).toEqual({ found, places: said });
      expect(JSON.parse(found.ok ? found.frame : "")).toEqual({ ...JSON.parse(text), objects: [] });
      const lines = text.split("\n");
      for (const [i, one] of said.entries()) {
        const [, line = "", column = "", words = ""] = /^(\d+):(\d+) ([\s\S]*)$/.exec(one) ?? [];
        expect(JSON.parse(words)).toEqual(JSON.parse(text).objects[i]);
        const behind = lines
          .slice(Number(line) - 1)
          .join("\n")
          .slice(Number(column) - 1);
        expect(behind.startsWith(words)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test.each(['"words"', "null", "[2]"])("the name of the list may not stand a second time, with %s under it", (other) => {
  expect(gone(`{"objects":[1],"objects":${other}}`).found).toMatchObject({ ok: false, why: "twice" });
  expect(gone(`{"objects":${other},"objects":[1]}`).found).toMatchObject({ ok: false, why: "twice" });
});

test("a value that is too long is told to be, also where it comes in pieces", () => {
  const text = `{"objects":["${"x".repeat(50)}"]}`;
  const cut = { bytes: 0, pieces: () => text.match(/.{1,7}/gs) ?? [] };
  for (const one of [text, cut])
    expect(goThroughList(one, "objects", () => true, 20)).toMatchObject({ ok: false, why: "too-long" });
});

test("however it ends, the pieces are told that no more of them are wanted", () => {
  for (const [end, take] of [
    ["]}", () => true],
    ["]} more", () => true],
    [",", () => false],
    [
      ",",
      () => {
        throw new Error("mine");
      },
    ],
  ] as const) {
    let isOpen = true;
    function* pieces() {
      try {
        yield '{"objects":[1';
        yield end;
        yield " ";
      } finally {
        isOpen = false;
      }
    }
    try {
      goThroughList({ bytes: 0, pieces }, "objects", take);
    } catch (error) {
      expect(error).toMatchObject({ message: "mine" });
    }
    expect(isOpen).toBe(false);
  }
});

test("a long line takes no more time for each value than many short ones", { tags: ["slow"] }, () => {
  const values = Array.from({ length: 40_000 }, () => `"${"x".repeat(40)}"`);
  const took = [",\n", ","].map((between) => {
    const text = `{"objects":[${values.join(between)}]}`;
    const before = process.cpuUsage();
    expect(gone(text).places).toHaveLength(values.length);
    return process.cpuUsage(before).user;
  });
  expect(took[1]).toBeLessThan(8 * (took[0] ?? 0));
});
