import { expect, test } from "vitest";
import { rememberBounds } from "../../src/table/remember-bounds.ts";

test("no time is told from a time that only words hold, and both from a date", () => {
  const boundsOf = rememberBounds();
  expect(boundsOf(undefined)).toEqual({ from: Number.NaN, to: Number.NaN });
  expect(boundsOf({})).toEqual({ from: -Infinity, to: Infinity });
  expect(boundsOf({ edtf: "1970" })).toEqual({ from: 0, to: Date.UTC(1971, 0) - 1 });
  expect(boundsOf({ edtf: "1970" })).toBe(boundsOf({ edtf: "1970" }));
});
