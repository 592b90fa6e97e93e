import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats/formats.ts";
import { DOORS, NEVER_LEFT_OUT, REMOVALS, SAID_SINCE } from "./removals.ts";

test("every writer has removals, and no other", () => {
  expect(Object.keys(REMOVALS).sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

describe.each(Object.entries(REMOVALS))("the writer of %s", (name, removals) => {
  test.each(NEVER_LEFT_OUT)("puts the %s into its output where its removals say, and there only once", (what) => {
    const places = removals[what];
    if (typeof places === "string") return expect([name, what]).toEqual(["case", "not checked"]);
    expect(places.length).toBeGreaterThan(0);
    for (const { file, text, without } of places) {
      const code = readFileSync(new URL(`../../src/formats/${file}`, import.meta.url), "utf8");
      expect(code.split(text), `${file}: ${text}`).toHaveLength(2);
      expect(without).not.toBe(text);
    }
  });
});

test.each(Object.entries(SAID_SINCE))("%s is said where it is taken out, and there only once", (_, { standing }) => {
  for (const { file, text } of standing) {
    const code = readFileSync(new URL(`../../src/formats/${file}`, import.meta.url), "utf8");
    expect(code.split(text), `${file}: ${text}`).toHaveLength(2);
  }
});

test.each(Object.entries(DOORS))(
  "the gate before %s stands where it is taken out, and there only once",
  (_, { gate }) => {
    for (const { file, text } of gate) {
      const code = readFileSync(new URL(`../../src/formats/${file}`, import.meta.url), "utf8");
      expect(code.split(text), `${file}: ${text}`).toHaveLength(2);
    }
  },
);
