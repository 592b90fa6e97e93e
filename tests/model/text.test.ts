import { expect, test } from "vitest";
import { LanguageSchema, MAX_FIELD_LENGTH, TextSchema, WebAddressSchema } from "../../src/model/text.ts";

test("a text is bounded, not empty and well-formed", () => {
  expect(TextSchema.safeParse("x".repeat(MAX_FIELD_LENGTH)).success).toBe(true);
  expect(TextSchema.safeParse("x".repeat(MAX_FIELD_LENGTH + 1)).success).toBe(false);
  expect(TextSchema.safeParse("").success).toBe(false);
  expect(TextSchema.safeParse("a\ud800b").success).toBe(false);
  expect(TextSchema.safeParse("a\u0000\u202eb🙂").success).toBe(true);
});

test("a web address is one that a browser opens as a page and never runs", () => {
  expect(WebAddressSchema.safeParse("https://example.org/a?b#c").success).toBe(true);
  expect(WebAddressSchema.safeParse("javascript://example.org/%0aalert(1)").success).toBe(false);
});

test("a language is a tag", () => {
  expect(LanguageSchema.safeParse("ps-Arab").success).toBe(true);
  expect(LanguageSchema.safeParse("Pashto language").success).toBe(false);
});
