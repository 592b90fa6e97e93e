import { expect, test } from "vitest";
import { hashBytes } from "../../src/table/hash-bytes.ts";

const encoder = new TextEncoder();
const hashOf = (text: string) => hashBytes(encoder.encode(`<${text}>`), 1, encoder.encode(text).length + 1);

test("the same bytes have the same hash wherever they stand, a whole number of 31 bits", () => {
  for (const text of ["", "a", "c17", "أمل"]) {
    const bytes = encoder.encode(text);
    expect(hashOf(text)).toBe(hashBytes(bytes, 0, bytes.length));
    expect(hashOf(text)).toBe(hashOf(text) & 0x7fffffff);
  }
});

test("ids that differ in a digit spread over a table", () => {
  const slots = new Set(Array.from({ length: 1_000 }, (_, i) => hashOf(`c${i}`) & 2_047));
  expect(slots.size).toBeGreaterThan(600);
});
