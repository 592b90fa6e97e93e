import { expect, test } from "vitest";
import { cutShort, ftmValues } from "../../../src/formats/ftm/ftm-values.ts";

test("a value without a visible character is left out, since followthemoney takes none", () => {
  expect(ftmValues("alias", [" ", "\u0000\n", undefined, "Tidewater"])).toEqual(["Tidewater"]);
});

test("a long text becomes several values that together are the text, no character cut in half", () => {
  const text = `x${"🙂".repeat(100_000)}`;
  const values = ftmValues("notes", [text]);
  expect(values.join("")).toBe(text);
  expect(values.every((value) => value.length <= 65_000 && value.isWellFormed())).toBe(true);
});

test("of a name that is too long the beginning stands, and the whole is there for the notes", () => {
  const name = "n".repeat(1000);
  expect(ftmValues("name", [name])).toEqual([`${"n".repeat(383)}…`]);
  expect(cutShort("name", name)).toBe(name);
  expect(cutShort("name", "short")).toBeUndefined();
});

test("an address that is too long is left out, since its beginning leads elsewhere", () => {
  const url = `https://example.org/${"x".repeat(5000)}`;
  expect(ftmValues("sourceUrl", [url])).toEqual([]);
  expect(cutShort("sourceUrl", url)).toBe(url);
});
