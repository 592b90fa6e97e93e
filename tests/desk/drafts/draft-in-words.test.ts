import fc from "fast-check";
import { expect, test } from "vitest";
import { draftInWords } from "../../../src/desk/drafts/draft-in-words.ts";

const source = { id: "union-speech", title: "A speech", isInCase: true };
const names = { "bram-uhlet": { name: "Bram Uhlet", kind: "person", named: true, isNew: false } } as const;

test("who says what about whom is told in names, with how it was passed on and what else is recorded", () => {
  const claim = {
    subject: "bram-uhlet",
    predicate: "leads",
    object: "nobody-known",
    polarity: "denies",
    attribution: [
      { by: "bram-uhlet", mode: "says", cue: "told us" },
      { by: "work", mode: "reports" },
    ],
    time: { raw: "in March", edtf: "2023-03" },
    hedges: ["perhaps"],
    alsoAt: [{ role: "speaker", anchor: { exact: "the mate of the Dovekie" } }],
  };
  expect(draftInWords({ claim, names, source })).toEqual({
    speaker: "Bram Uhlet",
    through: ["“A speech”, in its own voice"],
    denies: true,
    subject: "Bram Uhlet",
    predicate: "leads",
    object: "nobody-known",
    isAboutValue: false,
    how: "says “told us” → reports (passes it on)",
    besides: ["when “in March” (2023-03)", "held back by “perhaps”", "also at “the mate of the Dovekie” (speaker)"],
  });
});

test("a voice that the text does not name, and words of no vocabulary, are said as they are", () => {
  const claim = { subject: "bram-uhlet", predicate: "bewitched", value: "x", attribution: [{ by: "unattributed" }] };
  expect(draftInWords({ claim, names, source })).toMatchObject({
    speaker: "Somebody whom “A speech” does not name",
    predicate: "bewitched",
    object: "x",
    isAboutValue: true,
  });
});

test("whatever somebody proposes is told in words, and nothing is thrown", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("subject", "predicate", "object", "value", "attribution", "time", "hedges", "place", "alsoAt"),
        fc.jsonValue(),
      ),
      (claim) => {
        const { how, through } = draftInWords({ claim, names, source });
        expect([typeof how, Array.isArray(through)]).toEqual(["string", true]);
      },
    ),
  );
});
