import { expect, test } from "vitest";
import { bodiesOf, kindOfTag } from "../../../../src/formats/readers/annotations/annotation-tags.ts";

test("tags, other words and bodies that are no words are told apart", () => {
  const body = [
    { type: "TextualBody", purpose: "tagging", value: "Subject : Ana Brill" },
    { type: "TextualBody", value: "seen" },
    "https://lantern.example/photo",
    { type: "Image", id: "https://lantern.example/i" },
  ];
  expect(bodiesOf({ tags: ["odd"], text: "note", body })).toEqual({
    tags: [
      ["", "odd"],
      ["subject", "Ana Brill"],
    ],
    comments: ["note", "seen"],
    others: ["https://lantern.example/photo", { id: "https://lantern.example/i", type: "Image" }],
  });
});

test("the annotation's own motivation makes tags of bodies without a purpose", () => {
  expect(bodiesOf({ motivation: ["tagging"], bodyValue: "person:Ana" }).tags).toEqual([["person", "Ana"]]);
  expect([kindOfTag(["person", "Ana"]), kindOfTag(["subject", "Ana"])]).toEqual(["person", undefined]);
});
