import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { AlikeFields } from "../../../src/desk/sources/alike-fields.tsx";
import type { Taken } from "../../../src/desk/state/desk-server.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { DERIVATIONS } from "../../../src/model/source.ts";
import { markupOf } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const SAME = { source: asSourceId("wire-despatch"), how: "identical", share: 1 };
const NEAR = { source: asSourceId("union-speech"), how: "near-identical", share: 0.876 };

const ANSWERS = [...DERIVATIONS, "the same work, another copy of it"];
const TEXT = "Nobody saw who turned the wheel, <b>said</b> Bram Uhlet.";

/** The options of a field by their words, and those that are chosen. */
const shown = async (field: string, ...alike: Taken["alike"]) => {
  const markup = markupOf(AlikeFields, { state: await desk.reading("union-speech"), text: TEXT, alike });
  const options = [...parseHTML(markup).document.querySelectorAll(`[name=${field}] option`)];
  const chosen = options.filter((option) => option.hasAttribute("selected"));
  return { words: options.map(({ textContent }) => textContent), chosen: chosen.map(({ textContent }) => textContent) };
};

test("each work with the same text can be what it came out of, the first is guessed, and none is possible", async () => {
  const near = "Speech of Bram Uhlet on North Quay: 88 % of this text stands there";
  expect(await shown("derivesFrom", NEAR, SAME)).toEqual({
    words: ["none of them, as far as is known", near, "Ministry blames Union for dark light: the same text"],
    chosen: [near],
  });
});

test("what is the same was printed again and what is nearly so was written anew, until somebody says otherwise", async () => {
  expect(await shown("how", SAME, NEAR)).toEqual({ words: ANSWERS, chosen: ["republication"] });
  expect(await shown("how", NEAR, SAME)).toEqual({ words: ANSWERS, chosen: ["rewrite"] });
});

test("the words that both have are shown, as text", async () => {
  const near = {
    ...NEAR,
    shared: [
      { start: 0, end: 31 },
      { start: 33, end: 44 },
    ],
  };
  const props = { state: await desk.reading("union-speech"), text: TEXT, alike: [near, SAME] };
  const { document } = parseHTML(markupOf(AlikeFields, props));
  expect([...document.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    "Nobody saw who turned the wheel",
    "<b>said</b>",
  ]);
  expect(document.querySelectorAll("details")).toHaveLength(1);
});
