import { h } from "preact";
import { expect, test } from "vitest";
import { CountedList } from "../../../src/viewer/panels/counted-list.tsx";
import { markupOf, shownBy } from "../sample-state.ts";

const list = {
  heading: "Links",
  items: ["a", "b", "c"],
  step: 2,
  as: { section: "links", list: "all" },
  about: "what they are",
  children: (item: string) => h("li", { key: item }, item),
};

test("the heading counts all, of which the first are listed, and the others are a press away", () => {
  expect(shownBy(CountedList<string>, list)).toMatch(/^Links 3what they areab3 in all, 2 shown1 more of 1$/);
  expect(markupOf(CountedList<string>, list)).toMatch(/^<section class="links"><h3>.*<ul class="all"><li>a<\/li>/);
});
