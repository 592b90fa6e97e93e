import { expect, test } from "vitest";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import type { Excerpt } from "../../../src/edit/proposals/excerpt.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import { DraftSchema } from "../../../src/model/draft.ts";
import { BY, uncodedSeed } from "./beside-seed.ts";

const working = await uncodedSeed();
const SAID: Excerpt = { source: "herald-officials", exact: "Bram Uhlet, who leads the Quaymen's Union" };
const judged = (fields: Partial<Excerpt>) => proposalJudge(working, EMPTY_BOX).judgeExcerpt({ ...SAID, ...fields }, BY);

test("an excerpt that tells a whole claim is a proposal like any other, under the ids of the case", () => {
  const whole = { speaker: "Bram Uhlet", subject: "bram uhlet", predicate: "leads", object: "The Quaymen's Union" };
  expect(judged({ ...whole, object: "Quaymen's Union" })).toMatchObject({
    taken: true,
    statement: "Bram Uhlet alleges that Bram Uhlet leads Quaymen's Union.",
    remarks: [],
  });
});

test("what it does not tell is left for a person to say, and its words and speaker are held against the text all the same", () => {
  const judge = proposalJudge(working, EMPTY_BOX);
  expect(judge.judgeExcerpt({ ...SAID, speaker: "Bram Uhlet", why: "a job" }, BY)).toMatchObject({
    taken: true,
    statement: "“Bram Uhlet, who leads the Quaymen's Union”",
    remarks: [{ rule: "left-open", message: "a person has to say: subject, predicate, object, statement" }],
  });
  const [draft] = judge.taken();
  expect(DraftSchema.parse(draft)).toMatchObject({
    why: "a job",
    claim: { attribution: [{ by: "bram-uhlet", mode: "says" }] },
  });
  expect(judged({ exact: "Bram Uhlet, who lead the Union" })).toMatchObject({ reasons: [{ rule: "quote-nowhere" }] });
  expect(judged({ speaker: "Anton Kesrin" })).toMatchObject({
    reasons: expect.arrayContaining([expect.objectContaining({ rule: "speaker-not-in-text" })]),
  });
});

test.each([
  [{ source: undefined }, "source-unknown"],
  [{ source: "courier-original" }, "no-text"],
  [{ exact: undefined }, "not-where-it-says"],
  [{ speaker: "Ina Vosk" }, "name-unknown"],
  [{ interval: { start: 0, end: 41 } }, "not-where-it-says"],
  [{ predicate: "murdered" }, "not-a-proposal"],
  [{ cue: "confessed", speaker: "Bram Uhlet" }, "words-not-there"],
] as const)("%j is refused by its rule", (fields, rule) => {
  expect(judged(fields)).toMatchObject({ taken: false, reasons: [{ rule }] });
});

test("the same comes once", () => {
  const judge = proposalJudge(working, EMPTY_BOX);
  expect([judge.judgeExcerpt(SAID, BY).taken, judge.judgeExcerpt(SAID, BY).taken]).toEqual([true, false]);
});
