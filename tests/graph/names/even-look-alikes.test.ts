import { expect, test } from "vitest";
import { evenLookAlikes } from "../../../src/graph/names/even-look-alikes.ts";

test.each([
  ["Mara Quill", "Маrа Quill"],
  ["COMPTON", "СОМРТОN"],
  ["Kostas", "Κοstαs"],
  ["Том", "Tom"],
  ["ΝΙΚΟ", "NIKO"],
  // Greek capitals throughout, as a name is written on a sign.
  ["ΜΑΗΖ", "MAHZ"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
])("%j reads as %j", (one, other) => {
  expect(evenLookAlikes(one)).toBe(evenLookAlikes(other));
});

test("what does not look alike stays another, and lengths stay as they are", () => {
  expect(evenLookAlikes("Жуков")).not.toBe(evenLookAlikes("Xykob"));
  expect(evenLookAlikes("Савчук")).toHaveLength(6);
});
