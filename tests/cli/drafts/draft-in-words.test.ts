import pc from "picocolors";
import { expect, test } from "vitest";
import { draftInWords, draftJson, pairInWords, troubleInWords } from "../../../src/cli/drafts/draft-in-words.ts";
import { alikePairs } from "../../../src/edit/drafts/alike-pairs.ts";
import { proposalHash } from "../../../src/edit/drafts/draft-hash.ts";
import { refusal, remark } from "../../../src/edit/drafts/draft-trouble.ts";
import { draftJudge } from "../../../src/edit/drafts/judge-draft.ts";
import type { Decision } from "../../../src/model/draft.ts";
import { BY, boxWith, draft, entity, sampleWorking } from "../../edit/drafts/beside-sample.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const judge = draftJudge(sampleWorking(), boxWith([]));

test("a draft is shown with who proposes it, what it says, through whom, and its passage among the words around", () => {
  const shown = draftInWords(
    judge(draft({ polarity: "denies" }, { from: "rows.csv, line 3", why: "So." }), BY),
    terminal,
  );
  expect(shown).toContain("d1  proposed by a program, rows.csv, line 3, 2026-11-29");
  expect(shown).toContain("tidewater · denied: paid · ilya-sorn");
  expect(shown).toContain("mara-quill says");
  expect(shown).toContain("said [the Tidewater Company paid Joss Brandt in 2019]. The company");
  expect(shown).toContain("why: So.");
});

test("further passages that would be kept with it are shown, whatever stands in their place", () => {
  const speakerAt = [{ step: 0, quote: { exact: "the Tidewater Company paid Joss Brandt in 2019" } }];
  const denial = { anchor: { exact: "The company denied it" } };
  expect(draftInWords(judge(draft(denial, { speakerAt }), BY), terminal)).toContain(
    "  also at “the Tidewater Company paid Joss Brandt in 2019” (speaker)\n",
  );
  for (const alsoAt of [null, 3, [null], [{ anchor: 3 }], [{ role: "\u001b[2J", anchor: { exact: "a\nb" } }]])
    expect(draftInWords(judge(draft({ alsoAt }), BY), terminal)).not.toMatch(/\u001b|^b/m);
});

test("whoever was said to be one of the case's is shown as that one, who will be recorded", () => {
  const b2 = entity({ id: "b2", name: "Joss Brandt" });
  const decisions = [{ entity: "b2", of: proposalHash(b2), is: "joss-brandt", ...BY } as Decision];
  const one = draft({ object: "b2", attribution: [{ by: "b2", mode: "says" }] });
  const judged = draftJudge(sampleWorking(), { ...boxWith([one], [b2]), decisions })(one, BY);
  const shown = draftInWords(judged, terminal);
  expect(shown).toContain("tidewater · alleged: paid · joss-brandt (proposed as b2)");
  expect(shown).toContain("joss-brandt (proposed as b2) says");
  expect(draftJson(judged)).toMatchObject({ claim: { object: "joss-brandt", attribution: [{ by: "joss-brandt" }] } });
});

test("of a quote that is not there the nearest passage is shown beside what was quoted", () => {
  const shown = draftInWords(
    judge(draft({ anchor: { exact: "the Tidewater Company never paid Joss Brandt" } }), BY),
    terminal,
  );
  expect(shown).toContain("[the Tidewater Company paid Joss Brandt]");
  expect(shown).toContain("quoted: “the Tidewater Company never paid Joss Brandt”");
  expect(shown).toContain("[quote-nowhere]");
});

test("a stranger's words steer no terminal and make no line of ours", () => {
  const shown = draftInWords(judge(draft({ statement: "a\n× b\u001b[2J", subject: "x" }), BY), terminal);
  expect(shown).not.toContain("\u001b");
  expect(shown).not.toContain("\n× b");
  expect(troubleInWords(refusal("quote-cut", "m\u0007\nn", "d"), terminal).split("\n")).toHaveLength(2);
});

test("what refuses and what is only to be seen have each a sign", () => {
  expect(troubleInWords(refusal("quote-cut", "m", "d"), terminal)).toContain("× m");
  expect(troubleInWords(remark("quote-evened", "m", "d"), terminal)).toContain("! m");
});

test("a draft for programs has its rules, and a pair its facts on a line each", () => {
  expect(draftJson(judge(draft(), BY))).toMatchObject({ id: "d1", ready: true, passage: { start: 33, end: 79 } });
  const [pair] = alikePairs(sampleWorking());
  expect(pair && pairInWords(pair, terminal).split("\n")).toHaveLength(4);
});
