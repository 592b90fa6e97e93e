import pc from "picocolors";
import { expect, test } from "vitest";
import { answerInWords, answerJson } from "../../../src/cli/drafts/proposal-in-words.ts";
import { refusal } from "../../../src/edit/drafts/draft-trouble.ts";
import type { ProposalAnswer } from "../../../src/edit/proposals/proposal-answer.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const undecided = refusal("entity-undecided", "may be\u001b[2J x", "say so");
const taken: ProposalAnswer = {
  taken: true,
  draft: "d1",
  statement: "X alleges Y.",
  quote: "exact",
  remarks: [undecided],
};

test("an answer says what came of it and why, and no word of it steers the terminal", () => {
  expect(answerInWords(3, taken, terminal)).toBe(
    "line 3  taken  X alleges Y.  d1\n  ! may be\\u001b[2J x  [entity-undecided]\n    → say so\n",
  );
  expect(answerInWords(4, { taken: false, reasons: [undecided] }, terminal)).toMatch(/^line 4 {2}refused\n {2}× /);
});

test("for programs a reason is its rule, its words and what to do", () => {
  const told = { rule: "entity-undecided", message: undecided.message, mend: "say so" };
  expect(answerJson(taken)).toMatchObject({ taken: true, remarks: [told] });
  expect(answerJson({ taken: false, reasons: [undecided] })).toEqual({ taken: false, reasons: [told] });
});
