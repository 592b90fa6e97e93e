import { expect, test } from "vitest";
import { plainGuesses } from "../../../src/desk/sources/plain-guesses.ts";

test("the first lines of a text may say its title, who wrote it, and when", () => {
  const text = "Who opened the sluice?\n\nBy Ewa Lindqvar, for the Upland Courier, 22 October 2024\n\nNobody saw it.";
  expect(plainGuesses(text)).toEqual({
    title: "Who opened the sluice?",
    authors: ["Ewa Lindqvar"],
    published: "2024-10-22",
  });
});

test("a text that begins with a long paragraph gives no title, and a day further down is not its own", () => {
  const text = `${"Nobody saw who turned the wheel. ".repeat(10)}\n${"More of it.\n".repeat(9)}On 3 May 2021 it rained.`;
  expect(plainGuesses(text)).toEqual({});
});
