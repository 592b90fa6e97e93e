import fc from "fast-check";
import { expect, test } from "vitest";
import { REFUSED } from "../../../src/case-file/jsonl/json-bytes.ts";
import { keyBytes } from "../../../src/case-file/jsonl/key-bytes.ts";
import { knownDates } from "../../../src/case-file/jsonl/known-dates.ts";
import { span } from "../../../src/case-file/jsonl/usual-claim.ts";
import { usualValues } from "../../../src/case-file/jsonl/usual-values.ts";
import { ClaimIdSchema } from "../../../src/model/id.ts";
import { growDistinctTexts } from "../../../src/table/distinct-texts.ts";
import { CODE_POINT } from "../../code-point.ts";

function readersOf(text: string) {
  const written = new TextEncoder().encode(`${text}\n`);
  const bytes = new Uint8Array(2 * written.length);
  bytes.set(written);
  const found = { from: 0, to: 0, room: written.length };
  const named = { entities: growDistinctTexts(), sources: growDistinctTexts(), isJoined: () => false };
  return { bytes, found, values: usualValues(named, knownDates(), found), end: written.length - 1 };
}

test("an id is read where the schema takes one, and nowhere else", () => {
  const texts = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._-]{0,130}$/),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: CODE_POINT, maxLength: 4 }),
  );
  fc.assert(
    fc.property(texts, (id) => {
      const { bytes, values, end } = readersOf(JSON.stringify(id));
      const isId = ClaimIdSchema.safeParse(id).success;
      expect(values.idInto(bytes, 0, span())).toBe(isId ? end : REFUSED);
    }),
  );
});

test("a map is read where each key that it needs stands in it, and none twice", () => {
  const keys = ["a", "b", "c"];
  const one = fc.constantFrom(...keys, "d");
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), (given) => {
      const { bytes, values, end } = readersOf(`{${given.map((key) => `"${key}": "x"`).join(" , ")}}`);
      const text = (_: number, within: Uint8Array, at: number) => values.textInto(within, at, span());
      const isWhole = given.includes("a") && new Set(given).size === given.length && !given.includes("d");
      expect(values.map(bytes, 0, keyBytes(keys), 1, text)).toBe(isWhole ? end : REFUSED);
    }),
  );
});

test("a list of texts is put behind what was read before, and an empty text is none", () => {
  const { bytes, found, values, end } = readersOf('["a", "é\\n", "c"]');
  const into = [span()];
  expect(values.textsInto(bytes, 0, into, 1)).toBe(end);
  expect(found.from).toBe(4);
  const words = into.slice(1).map(({ from, to }) => new TextDecoder().decode(bytes.subarray(from, to)));
  expect(words).toEqual(["a", "é\n", "c"]);
  const empty = readersOf('["a", ""]');
  expect(empty.values.textsInto(empty.bytes, 0, [], 0)).toBe(REFUSED);
});
