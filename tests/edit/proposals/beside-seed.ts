import { expect } from "vitest";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import type { ProposalAnswer } from "../../../src/edit/proposals/proposal-answer.ts";
import { beginWorking, recordsNow, type WorkingCase } from "../../../src/edit/working-case.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { seedWorking } from "../../desk/own-desk.ts";

/** Who proposes in these tests. */
export const BY = { by: "a program", at: "2026-11-29" };

/** The seed case without what was coded of it: its works, their texts, and who is who. */
export async function uncodedSeed(): Promise<WorkingCase> {
  const { records, texts } = recordsNow(await seedWorking());
  return beginWorking({ ...records, claims: [], replies: [], corrections: [] }, texts);
}

/** A proposal to which nothing is to be said: what an official told a paper of an arrest. */
export const proposal = (fields: object = {}) => ({
  source: "herald-officials",
  quote: { exact: "Bram Uhlet, who leads the Quaymen's Union" },
  subject: "bram-uhlet",
  predicate: "leads",
  object: "quaymens-union",
  attribution: [{ by: "bram-uhlet", mode: "says", cue: "said" }],
  ...fields,
});

/** What a judge makes of proposals, one after the other. */
export function answersTo(working: WorkingCase, ...proposals: readonly object[]): readonly ProposalAnswer[] {
  const judge = proposalJudge(working, EMPTY_BOX);
  return proposals.map((each) => judge.judge(ProposalSchema.parse(each), BY));
}

/** The rules by which a proposal is refused; none where it is taken. */
export function rulesAgainst(working: WorkingCase, given: object): readonly string[] {
  const [answer] = answersTo(working, given);
  if (answer === undefined) expect.fail("no answer");
  return answer.taken ? [] : answer.reasons.map(({ rule }) => rule);
}
