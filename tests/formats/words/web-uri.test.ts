import { expect, test } from "vitest";
import { webUri } from "../../../src/formats/words/web-uri.ts";

test("what browsers take and RFC 3986 does not is written in percent", () => {
  expect(webUri("https://example.org/é x?a={b|c}^`#<d>")).toBe(
    "https://example.org/%C3%A9%20x?a=%7Bb%7Cc%7D%5E%60#%3Cd%3E",
  );
  expect(webUri("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
});
