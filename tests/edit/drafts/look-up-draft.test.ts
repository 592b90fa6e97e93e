import { describe, expect, test } from "vitest";
import { draftLookUp, isOfExcerpt } from "../../../src/edit/drafts/look-up-draft.ts";
import { ProposedSourceSchema } from "../../../src/model/draft.ts";
import { processorTime } from "../../processor-time.ts";
import { boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const lookUp = draftLookUp(working, boxWith([], [entity({ id: "ghost", name: "Ilka Vosk" })]));
const rulesOf = (claim: object, more?: object) => lookUp(draft(claim, more)).troubles.map(({ rule }) => rule);

describe("the passage", () => {
  test("words that stand once get their real position, whatever was written of it", () => {
    const exact = "the Tidewater Company paid Joss Brandt in 2019";
    for (const anchor of [{ exact }, { exact, start: 0, end: 3 }])
      expect(lookUp(draft({ anchor })).claim.anchor).toEqual({ exact, start: 33, end: 79 });
  });

  test("other white space gets the words of the text, and that is said", () => {
    const { claim, troubles } = lookUp(draft({ anchor: { exact: "the Tidewater\nCompany paid" } }));
    expect(claim.anchor.exact).toBe("the Tidewater Company paid");
    expect(troubles).toMatchObject([{ rule: "quote-evened", isRefusal: false }]);
  });

  test("a position tells one of several places from the others; without one it is ambiguous", () => {
    expect(rulesOf({ anchor: { exact: "Brandt" } })).toContain("quote-ambiguous");
    expect(rulesOf({ anchor: { exact: "Brandt", start: 65, end: 71 } })).toEqual([]);
  });

  test.each(["asserts", "denies"])("%s is held against the text by the same rules", (polarity) => {
    expect(rulesOf({ polarity, anchor: { exact: "The company never denied it" } })).toContain("quote-nowhere");
    expect(rulesOf({ polarity, anchor: { exact: "The company denied it" } })).toEqual([]);
  });

  test("without the text a position is believed and said, and words alone are refused", () => {
    const bare = draftLookUp(
      { ...working, opened: { ...working.opened, parts: { ...working.opened.parts, texts: new Map() } } },
      boxWith([]),
    );
    expect(bare(draft()).troubles).toMatchObject([{ rule: "no-text", isRefusal: true }]);
    const placed = draft({ anchor: { exact: "words", start: 0, end: 5 } });
    expect(bare(placed).troubles).toMatchObject([{ rule: "no-text", isRefusal: false }]);
  });
});

describe("who speaks", () => {
  test("one whom the text never names cannot pass, proposed or in the case", () => {
    expect(rulesOf({ attribution: [{ by: "ghost", mode: "says" }] })).toEqual(["speaker-not-in-text"]);
    expect(rulesOf({ attribution: [{ by: "lucja-wrona", mode: "says" }] })).toEqual(["speaker-not-in-text"]);
  });

  test("whoever made the work need not be named in it, nor one whom the coder inferred", () => {
    expect(rulesOf({ attribution: [{ by: "the-gazette", mode: "writes" }] })).toEqual([]);
    expect(rulesOf({ attribution: [{ by: "lucja-wrona", mode: "says", inferred: true }] })).toEqual([]);
  });

  test("the passage that is to name them is looked up too", () => {
    const speakerAt = [{ step: 0, quote: { exact: "The company denied it" } }];
    expect(rulesOf({}, { speakerAt })).toEqual(["speaker-not-named"]);
  });

  test("the passage that names them is kept with the claim as who speaks, once, and not where its own holds it", () => {
    const exact = "the Tidewater Company paid Joss Brandt in 2019";
    const at = { start: 33, end: 79, exact };
    const speakerAt = [
      { step: 0, quote: { exact } },
      { step: 1, quote: { exact } },
    ];
    const kept = (claim: object) => lookUp(draft(claim, { speakerAt })).claim.alsoAt;
    const denial = { anchor: { exact: "The company denied it" } };
    expect(kept(denial)).toEqual([{ role: "speaker", anchor: at }]);
    expect(kept({ ...denial, alsoAt: [{ role: "speaker", anchor: at }] })).toEqual([{ role: "speaker", anchor: at }]);
    expect(kept({ ...denial, alsoAt: [{ role: "context", anchor: at }] })).toHaveLength(2);
    expect(kept({ anchor: { exact } })).toBeUndefined();
  });

  test("a work has no voice of its own beside a verb of speech", () => {
    expect(rulesOf({ attribution: [{ by: "work", mode: "writes" }] })).toEqual(["beside-speech"]);
  });
});

describe("a work that was proposed", () => {
  const looked = (proposed: object, claim: object) =>
    draftLookUp(working, {
      ...boxWith([]),
      sources: new Map([
        ["gazette", ProposedSourceSchema.parse({ source: { id: "gazette", genre: "post" }, ...proposed })],
      ]),
    })(draft(claim)).troubles.map(({ rule }) => rule);
  const invented = { attribution: [{ by: "lucja-wrona", mode: "says" }] };

  test("is passed over where the case has one of its id: no rule is switched off, and no other text is used", () => {
    const text = "Lucja Wrona said: the Tidewater Company paid Joss Brandt in 2019.";
    expect(looked({ isExcerpt: true }, invented)).toEqual(["source-in-case", "speaker-not-in-text"]);
    expect(looked({ text }, invented)).toEqual(["source-in-case", "speaker-not-in-text"]);
    expect(looked({}, {})).toEqual([]);
  });

  test("is an excerpt in the case, too, where its note says so", () => {
    const note = "The text kept here is an excerpt: the passages that rows.csv quotes, one a paragraph.";
    expect([isOfExcerpt({ note: `Ours.\n${note}` }), isOfExcerpt({ note: "Not an excerpt." })]).toEqual([true, false]);
  });
});

test("a long text is searched once for somebody, and not once a draft", { tags: ["slow"] }, () => {
  const words = "The Tidewater Company paid Joss Brandt. ".repeat(25_000);
  const long = draftLookUp(working, {
    ...boxWith([]),
    sources: new Map([["post", ProposedSourceSchema.parse({ source: { id: "post", genre: "post" }, text: words })]]),
  });
  const one = { source: "post", anchor: { start: 0, end: 25 }, attribution: [{ by: "lucja-wrona", mode: "says" }] };
  const spent = processorTime();
  for (let n = 0; n < 60; n++)
    expect(long(draft(one)).troubles.map(({ rule }) => rule)).toEqual(["speaker-not-in-text", "end-not-in-text"]);
  expect(spent()).toBeLessThan(10_000);
});
