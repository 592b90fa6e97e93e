import type { Proposal } from "../../model/proposal.ts";
import type { Proposing } from "../proposals/draft-of-proposal.ts";
import type { Excerpt } from "../proposals/excerpt.ts";
import { type ProposalJudge, proposalJudge } from "../proposals/judge-proposals.ts";
import type { ProposalAnswer } from "../proposals/proposal-answer.ts";
import type { WorkingCase } from "../working-case.ts";
import { holdDrafts, type LaidDrafts } from "./draft-folder.ts";

/** A proposal, what another program took out of a text, or why what was given is neither. */
export type Proposed =
  | { readonly proposal: Proposal; readonly from?: string | undefined }
  | { readonly excerpt: Excerpt; readonly from?: string | undefined }
  | { readonly answer: ProposalAnswer };

/** What came of a batch: one answer for each that was given, in its order, and where those lie that were taken. */
export interface ProposedBatch {
  readonly answers: readonly ProposalAnswer[];
  readonly laid: LaidDrafts | undefined;
}

/** Lays proposals beside a case, batch after batch. */
export type Proposer = (
  working: WorkingCase,
  proposed: readonly Proposed[],
  proposing: Proposing,
  batch: string,
) => Promise<ProposedBatch>;

/**
 * Makes what lays proposals into the folder of drafts beside a case, and writes nowhere else. Each is judged while nobody
 * else of this program changes the drafts; what is known of case and drafts is kept until either is another.
 */
export function proposer(folder: string): Proposer {
  let known: { readonly working: WorkingCase; readonly mark: string; readonly judge: ProposalJudge } | undefined;

  return (working, proposed, proposing, batch) =>
    holdDrafts(folder, async (held) => {
      const mark = await held.mark();
      const judge =
        known?.working === working && known.mark === mark
          ? known.judge
          : proposalJudge(working, (await held.read()).box);
      // What was judged counts as there only once it is.
      known = undefined;
      const answers = proposed.map((each) =>
        "answer" in each
          ? each.answer
          : "excerpt" in each
            ? judge.judgeExcerpt(each.excerpt, { ...proposing, from: each.from })
            : judge.judge(each.proposal, { ...proposing, from: each.from }),
      );
      const lines = judge.taken();
      const laid = lines.length === 0 ? undefined : await held.lay(batch, lines);
      known = { working, mark: await held.mark(), judge };
      return { answers, laid };
    });
}
