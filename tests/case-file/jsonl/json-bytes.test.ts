import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMA, pass, passBytes, REFUSED, readNumber, readText } from "../../../src/case-file/jsonl/json-bytes.ts";
import { CODE_POINT } from "../../code-point.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads a text that begins a line, as its bytes say; undefined where it is refused. */
function read(line: string, room = line.length * 3 + 9): string | undefined {
  const bytes = new Uint8Array(encoder.encode(line).length + 1 + room);
  const { written } = encoder.encodeInto(`${line}\n`, bytes);
  const found = { from: 0, to: 0, room: written };
  const behind = readText(bytes, 0, found);
  return behind === REFUSED ? undefined : decoder.decode(bytes.subarray(found.from, found.to));
}

/** A text as others write it: any of its code units may be escaped. */
const escaped = (text: string, every: number): string =>
  `"${[
    ...JSON.stringify(text)
      .slice(1, -1)
      .matchAll(/\\u....|\\.|[\ud800-\udbff][\udc00-\udfff]|./gsu),
  ]
    .map(([piece], i) =>
      i % every !== 0 || piece.startsWith("\\")
        ? piece
        : piece.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    )
    .join("")}"`;

test("a text is what JSON.parse makes of it, however it is escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), fc.integer({ min: 1, max: 4 }), (words, every) => {
      const text = words.toWellFormed();
      expect(read(escaped(text, every))).toBe(text);
      const inCapitals = escaped(text, every).replace(/(?<=\\u)[0-9a-f]{4}/g, (digits) => digits.toUpperCase());
      expect(read(inCapitals)).toBe(JSON.parse(inCapitals));
    }),
  );
});

test.each([
  '"a',
  "a",
  '"\t"',
  '"\\x"',
  '"\\u12"',
  '"\\u12g4"',
  '"\\ud800"',
  '"\\udc00"',
  '"\\ud800\\u0041"',
  '"\\',
  "",
])("%j is refused", (line) => {
  expect(read(line)).toBeUndefined();
});

test("a text for which there is no room behind its line is refused, and no shorter one taken for it", () => {
  const [line, text] = ['"caf\\u00e9 \\ud83c\\udf0a"', "café 🌊"];
  const { length } = encoder.encode(text);
  expect(read(line, length)).toBe(text);
  for (let room = 0; room < length; room++) expect(read(line, room)).toBeUndefined();
});

test("what is read is what JSON.parse reads, or it is refused", () => {
  const piece = fc.oneof(fc.constantFrom("\\", '"', "\\u", "d83c", "df0a", "\\ud83c\\udf0a", "\\n", "/"), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const line = `"${pieces.join("").toWellFormed().replaceAll("\n", "")}"`;
      const text = read(line);
      if (text !== undefined) {
        const whole = [...line.matchAll(/(?<!\\)(?:\\\\)*"/g)][1];
        expect(text).toBe(JSON.parse(line.slice(0, (whole?.index ?? 0) + (whole?.[0].length ?? 0))));
      }
    }),
  );
});

test("a whole number is read, and any that is written otherwise is refused or ends before the rest", () => {
  const behind = (line: string) => {
    const found = { from: 0, to: 0, room: 0 };
    return [readNumber(encoder.encode(`${line}\n`), 0, found), found.from];
  };
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(behind(String(number))).toEqual([String(number).length, number]);
    }),
  );
  for (const line of ["-1", "01", "", "12345678901", ".5"]) expect(behind(line)[0]).toBe(REFUSED);
  expect(behind("1.5")).toEqual([1, 1]);
  expect(behind("1e5")).toEqual([1, 1]);
});

test("a byte is passed with the blanks around it, and bytes only where they stand", () => {
  expect(pass(encoder.encode(" \t, x\n"), 0, COMMA)).toBe(4);
  expect(pass(encoder.encode(" ;\n"), 0, COMMA)).toBe(REFUSED);
  expect(passBytes(encoder.encode("true\n"), 0, encoder.encode("true"))).toBe(4);
  expect(passBytes(encoder.encode("tru\n"), 0, encoder.encode("true"))).toBe(REFUSED);
});
