import { expect, test } from "vitest";
import { workOfStatement } from "../../../../src/formats/readers/bods/bods-works.ts";

const at = { line: 1, column: 1 };
const workOf = (statement: object) => workOfStatement({ ...statement }, at);

test("a source is what can be opened or is called something; its kind alone makes none", () => {
  expect(workOf({ source: { type: ["officialRegister"] } })).toBeUndefined();
  expect(workOf({})).toBeUndefined();
  expect(workOf({ source: { type: ["officialRegister"], url: "https://r.example/1" } })).toMatchObject({
    url: "https://r.example/1",
    genre: "official",
    title: undefined,
  });
});

test("without any source of its own a statement comes from whoever published the data", () => {
  expect(workOf({ publicationDetails: { publisher: { name: "Register" }, license: "free" } })).toMatchObject({
    title: "Register",
    notes: ['Publication of the data: {"license":"free"}'],
  });
});
