import { expect, test } from "vitest";
import { readAllegedBy } from "../../../../src/formats/readers/objects/alleged-by.ts";

test("a line that opens as our exports do gives its speaker, its sentence and its polarity", () => {
  expect(readAllegedBy("Alleged by Mara Quill: Tidewater paid.")).toEqual({
    speaker: "Mara Quill",
    ownVoice: false,
    statement: "Tidewater paid.",
    denied: false,
    withdrawn: false,
  });
  expect(readAllegedBy("Denied by Tidewater (withdrawn since): it paid.")).toMatchObject({
    speaker: "Tidewater",
    denied: true,
    withdrawn: true,
  });
});

test("a speaker who is known otherwise may have a colon in the name", () => {
  expect(readAllegedBy("Alleged by A: B: it is so", "A: B")).toMatchObject({ speaker: "A: B", statement: "it is so" });
});

test("a work that speaks in its own voice is told apart from a person", () => {
  const line = "Denied by “Clerk speaks” (The Gazette), in its own voice: it is so";
  expect(readAllegedBy(line)).toMatchObject({ ownVoice: true, statement: "it is so", denied: true });
  expect(readAllegedBy(line, "“Clerk speaks” (The Gazette), in its own voice")).toMatchObject({ ownVoice: true });
});

test("any other line names no speaker", () => {
  expect(readAllegedBy("Mara Quill said so")).toBeUndefined();
});
