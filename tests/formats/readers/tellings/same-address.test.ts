import { expect, test } from "vitest";
import { sameAddress } from "../../../../src/formats/readers/tellings/same-address.ts";

test.each([
  "https://lantern.example/a",
  "HTTPS://LANTERN.example/a",
  "https://lantern.example:443/a",
  "https://lantern.example/b/../a",
  " https://lantern.example/%61 ",
  "https://lantern.example/a#:~:text=paid",
  "https://lantern.example/a#p2",
])("%s is one page", (words) => {
  expect(sameAddress(words).key).toBe("https://lantern.example/a");
});

test("the fragment is a place in the page, unless it is the page of a script's", () => {
  expect(sameAddress("https://a.example/x#p%202")).toMatchObject({ page: "https://a.example/x", place: "p 2" });
  expect(sameAddress("https://a.example/#!/x")).toMatchObject({ page: "https://a.example/#!/x" });
});

test("an address stays letter for letter where nothing of it is written in two ways, and so does what is none", () => {
  for (const words of ["https://a.example", "https://a.example/ü?q=1%2f", "General knowledge", "urn:x-pdf:1#2"])
    expect(sameAddress(words)).toMatchObject({ page: words });
});
