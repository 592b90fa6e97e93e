import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainDateBounds } from "../../src/model/plain-date.ts";

const digits = (most: number, length: number) => fc.nat(most).map((number) => String(number).padStart(length, "0"));
const day = fc.tuple(digits(9999, 4), digits(13, 2), digits(32, 2)).map((parts) => parts.join("-"));
const offset = fc.oneof(
  fc.constantFrom("", "Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), digits(15, 2), digits(61, 2))
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const clock = fc.tuple(digits(25, 2), digits(61, 2), digits(61, 2)).map((parts) => parts.join(":"));
const date = fc.oneof(
  day.map((text) => text.slice(0, 4)),
  day.map((text) => text.slice(0, 7)),
  day,
  fc.tuple(day, clock, offset).map(([on, at, from]) => `${on}T${at}${from}`),
);

test("a plain date is read as the parser of every date reads it", { tags: ["slow"] }, () => {
  let read = 0;
  fc.assert(
    fc.property(date, (text) => {
      const bounds = plainDateBounds(text);
      if (bounds === undefined) return;
      read++;
      const { min, max } = edtf(text);
      expect(bounds, text).toEqual({ from: min, to: max });
    }),
    { numRuns: 4_000 },
  );
  expect(read).toBeGreaterThan(500);
});

test("every day of the calendar is read, and no other", () => {
  for (const year of [1, 4, 99, 1900, 1999, 2000, 2023, 2024, 9999]) {
    for (let month = 1; month <= 12; month++) {
      const last = new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
      for (let at = 0; at <= 32; at++) {
        const text = [String(year).padStart(4, "0"), ...[month, at].map((part) => String(part).padStart(2, "0"))].join(
          "-",
        );
        expect(plainDateBounds(text) !== undefined, text).toBe(at >= 1 && at <= last);
      }
    }
  }
});

test.each([
  "",
  "2024~",
  "202X",
  "2024-21",
  "2024-13",
  "[2024,2025]",
  "../2016",
  "-0001",
  "2024-3",
  "2024-03-12T",
  "2024-03-12T10:00:00-00:00",
  "yesterday",
])("%j is left to the parser", (text) => {
  expect(plainDateBounds(text)).toBeUndefined();
});
