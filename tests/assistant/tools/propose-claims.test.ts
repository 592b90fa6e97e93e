import { expect, test } from "vitest";
import { proposeClaims } from "../../../src/assistant/tools/propose-claims.ts";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import type { Proposer } from "../../../src/edit/on-disk/propose.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import { proposal } from "../../edit/proposals/beside-seed.ts";
import { ask, sharedSeed } from "../asked.ts";

const inMemory: Proposer = async (working, proposed, proposing) => {
  const judge = proposalJudge(working, EMPTY_BOX);
  return {
    answers: proposed.map((each) =>
      "proposal" in each ? judge.judge(each.proposal, proposing) : ({ taken: false, reasons: [] } as const),
    ),
    laid: undefined,
  };
};
const tool = proposeClaims(inMemory);
const shared = await sharedSeed();
const fresh = { predicate: "member-of", attribution: [{ by: "unattributed", mode: "says" }] };

test("each proposal is answered in its place: taken as a draft, or refused with the rule and what to do", async () => {
  const { text, data } = await ask(
    tool,
    { by: "a model 1", proposals: [proposal(fresh), {}, 3, proposal({ ...fresh, object: "nobody" })] },
    shared,
  );
  expect(data).toMatchObject({ taken: 1, refused: 3 });
  expect(text).toContain("they wait for a person and are no claims");
  expect(text).toMatch(/- 3: refused\. \[dangling-reference\]/);
});

test("nothing can be learned of what is not shared by proposing of it", async () => {
  const { text } = await ask(
    tool,
    { by: "a model 1", proposals: [proposal({ source: "watch-conversation" })] },
    shared,
  );
  expect(text).toContain("[source-unknown]");
});

test("so many at once, by somebody who says who they are, and no more", () => {
  const takes = (given: object) => tool.input.safeParse(given).success;
  expect(takes({ by: "m", proposals: Array(50).fill({}) })).toBe(true);
  expect(takes({ by: "m", proposals: Array(51).fill({}) })).toBe(false);
  for (const by of ["", "a\nb", "a\u202eb", "x".repeat(121)]) expect(takes({ by, proposals: [{}] })).toBe(false);
});
