import { expect, test } from "vitest";
import { proposeClaims } from "../../../src/assistant/tools/propose-claims.ts";
import { UNTRUSTED } from "../../../src/assistant/untrusted.ts";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import type { Proposer } from "../../../src/edit/on-disk/propose.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import { SaysWhoError } from "../../../src/errors.ts";
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
  expect(text).toMatch(/- 4: refused\. \[dangling-reference\]/);
});

test("what a refusal quotes of the text stands apart, as untrusted material", async () => {
  const { text, data } = await ask(
    tool,
    { by: "a model 1", proposals: [proposal({ quote: { exact: "Bram Uhlet, who lead the Quaymen's Union" } })] },
    shared,
  );
  expect(data.notice).toBe(UNTRUSTED);
  const [before, material] = text.split(UNTRUSTED);
  expect(before).toMatch(/- 1: refused\. \[quote-nowhere\] → quote the words exactly/);
  expect(before).not.toContain("who leads the Quaymen's Union");
  expect(material).toMatch(/<source-text-[0-9a-f]{16}>\n- 1: \[quote-nowhere\][\s\S]*who leads the Quaymen's Union/);
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

test("that nothing could be written is told as such, and is no fault of the server", async () => {
  const unwritable: Proposer = async () => {
    throw new SaysWhoError("file-unwritable", "drafts in the case's folder could not be written");
  };
  await expect(ask(proposeClaims(unwritable), { by: "a model 1", proposals: [proposal()] }, shared)).rejects.toThrow(
    /^Nothing was laid: drafts in the case's folder could not be written\./,
  );
});
