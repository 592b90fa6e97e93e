import { expect, test } from "vitest";
import { soundGuesses } from "../../src/intake/guesses.ts";

test("what a document does not say is absent", () => {
  expect(soundGuesses({})).toEqual({ authors: [] });
  expect(soundGuesses({ title: " \u00ad ", publisher: "", authors: ["", " "] })).toEqual({ authors: [] });
});

test("a time stamp is the day that was written, in the zone that it was written in", () => {
  expect(soundGuesses({ published: "2024-03-14T00:30:00+02:00" }).published).toBe("2024-03-14");
  expect(soundGuesses({ published: "2024-03" }).published).toBe("2024-03");
  for (const published of ["2024-02-30", "yesterday", "14.3.2024"])
    expect(soundGuesses({ published })).not.toHaveProperty("published");
});

test("an address is one of the web, and a language has a tag", () => {
  expect(soundGuesses({ url: "javascript:alert(1)", lang: "English (or so)" })).toEqual({ authors: [] });
  expect(soundGuesses({ url: " https://a.example/b ", lang: "en_GB" })).toEqual({
    authors: [],
    url: "https://a.example/b",
    lang: "en-GB",
  });
});

test("names and titles stand on one line, once each, and within bounds", () => {
  expect(soundGuesses({ title: " A\n ﬁne \u202eday ", authors: ["Mara  Quill", "Mara Quill"] })).toEqual({
    title: "A fine day",
    authors: ["Mara Quill"],
  });
  expect(soundGuesses({ title: "x".repeat(1_000_000) })).toEqual({ authors: [] });
  expect(soundGuesses({ authors: Array.from({ length: 1000 }, (_, i) => `A${i}`) }).authors).toHaveLength(50);
});
