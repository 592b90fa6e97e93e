import { expect, test } from "vitest";
import { cellsOfValue, type ValueElement } from "../../../../src/formats/readers/tables/cells-of-value.ts";

const element = (tag: string, words: string, inner: ValueElement[] = [], attributes = {}): ValueElement => ({
  tag,
  words,
  inner,
  attributes,
});

test("plain words are one cell, without the blanks around them", () => {
  expect(cellsOfValue("k", element("data", "\n Tor Vance \n"))).toEqual([["k", "Tor Vance"]]);
});

test("a label is the cell, a second one a cell of its own, and what lies in a label is none of it", () => {
  const label = (words: string) => element("NodeLabel", words, [element("LabelModel", "x")]);
  const shape = element("ShapeNode", " ", [label("Ana\nBrill"), label("Folder 1")]);
  expect(cellsOfValue("k", element("data", "", [shape]))).toEqual([
    ["k", "Ana Brill"],
    ["k ShapeNode NodeLabel LabelModel", "x"],
    ["k label 2", "Folder 1"],
    ["k ShapeNode NodeLabel LabelModel", "x"],
  ]);
});

test("named properties are cells of their own, other markup goes by its path", () => {
  const property = element("Property", "", [element("Value", "Ana Brill")], { name: "person.fullname" });
  expect(cellsOfValue("k", element("data", "", [element("E", "", [property, element("b", "bold")])]))).toEqual([
    ["k person.fullname", "Ana Brill"],
    ["k E b", "bold"],
  ]);
});
