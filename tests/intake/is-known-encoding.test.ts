import { expect, test } from "vitest";
import { isKnownEncoding } from "../../src/intake/is-known-encoding.ts";

test("an encoding is known by any of its names, and one that nobody has is not", () => {
  for (const label of ["utf-8", "UTF8", "latin1", "windows-1256", "shift_jis"])
    expect(isKnownEncoding(label)).toBe(true);
  for (const label of ["", "x-nobody", "utf-9"]) expect(isKnownEncoding(label)).toBe(false);
});
