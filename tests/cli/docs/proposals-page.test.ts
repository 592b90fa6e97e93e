import { expect, test } from "vitest";
import { toolsFor } from "../../../src/assistant/tools.ts";
import { proposalsPage } from "../../../src/cli/docs/proposals-page.ts";
import { DRAFT_RULES } from "../../../src/edit/drafts/draft-trouble.ts";
import { PROPOSAL_RULES } from "../../../src/edit/proposals/proposal-answer.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";

test("the fields of a proposal, every rule and every tool are there, and which of them writes", () => {
  const words = JSON.stringify(proposalsPage());
  for (const field of Object.keys(ProposalSchema.shape)) expect(words).toContain(`\`${field}\``);
  for (const rule of Object.keys({ ...DRAFT_RULES, ...PROPOSAL_RULES })) expect(words).toContain(`\`${rule}\``);
  for (const { name } of toolsFor(async () => ({ answers: [], laid: undefined })))
    expect(words).toContain(`\`${name}\``);
  expect(words.split("drafts beside the case, and nothing else")).toHaveLength(2);
});
