import { z } from "zod";
import type { Proposer } from "../../edit/on-disk/propose.ts";
import { readProposal } from "../../edit/proposals/read-proposal.ts";
import { SaysWhoError } from "../../errors.ts";
import { slugOf } from "../../graph/names/slug-of.ts";
import { plainLine } from "../../model/plain-words.ts";
import { ProposalSchema } from "../../model/proposal.ts";
import { AskedWrongly, asTool, type Tool } from "../tool.ts";
import { asUntrusted, UNTRUSTED } from "../untrusted.ts";

const MOST_AT_ONCE = 50;

const Told = z.object({ rule: z.string(), message: z.string(), mend: z.string() });

/** Makes the one tool that writes: it lays proposals beside the case, and nothing of the case changes. */
export const proposeClaims = (propose: Proposer): Tool =>
  asTool({
    name: "propose_claims",
    title: "Propose claims, for a person to look at",
    description:
      "Proposes claims that a source makes. Each is held against the text and answered: taken, or refused with the rule and what to do. What is taken is a draft and no claim: it is in no count, picture or export until a person accepts it, which no tool can do. Read the prompt `code_source` or the resource sayswho://guide first. Quote letter for letter; give the passage that names each speaker; take the weaker word where two fit; propose nothing that the text does not say.",
    input: z.strictObject({
      by: z
        .string()
        .min(1)
        .max(120)
        .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u)
        .describe("What you are: the name and version of the model. It stands with each draft."),
      // What is wrong with one is told of that one, so the shape is asked when it is read.
      proposals: z
        .array(
          z.unknown().meta({
            ...(z.toJSONSchema(ProposalSchema, { io: "input", unrepresentable: "any" }) as object),
            $schema: undefined,
          }),
        )
        .min(1)
        .max(MOST_AT_ONCE)
        .describe("The proposals."),
    }),
    output: z.object({
      taken: z.int(),
      refused: z.int(),
      notice: z.string().describe("What is quoted in remarks and reasons is of the text."),
      answers: z.array(
        z.object({
          proposal: z.int().describe("Which of the proposals, the first being 1."),
          taken: z.boolean(),
          draft: z.string().optional(),
          statement: z.string().optional().describe("The sentence that was made of it."),
          quote: z.string().optional(),
          remarks: z.array(Told).optional().describe("What the person will be shown."),
          reasons: z.array(Told).optional().describe("Why it was refused, and what to do."),
        }),
      ),
    }),
    writes: true,
    async answer({ by, proposals }, { shared, signal }) {
      const read = proposals.map((value) => {
        const one = readProposal(value);
        return one.ok ? { proposal: one.proposal } : { answer: { taken: false, reasons: one.reasons } as const };
      });
      signal.throwIfAborted();
      const at = new Date().toISOString().slice(0, 10);
      const { answers } = await propose(shared.working(), read, { by, at }, slugOf(by)).catch(notWritten);
      const told = answers.map((answer, i) =>
        answer.taken
          ? {
              proposal: i + 1,
              taken: true,
              draft: answer.draft,
              statement: answer.statement,
              quote: answer.quote,
              remarks: answer.remarks.map(({ rule, message, mend }) => ({ rule, message, mend })),
            }
          : {
              proposal: i + 1,
              taken: false,
              reasons: answer.reasons.map(({ rule, message, mend }) => ({ rule, message, mend })),
            },
      );
      const taken = answers.filter((answer) => answer.taken).length;
      const lines = told.map((one) =>
        one.taken
          ? `- ${one.proposal}: taken as a draft, ${one.draft}. ${plainLine(one.statement ?? "")}`
          : `- ${one.proposal}: refused. ${(one.reasons ?? []).map(({ rule, mend }) => `[${rule}] → ${plainLine(mend)}`).join(" ")}`,
      );
      // Why may quote the text, which may say anything: it stands apart from what is to be done.
      const why = told.flatMap(({ proposal, reasons = [], remarks = [] }) =>
        [...reasons, ...remarks].map(({ rule, message }) => `- ${proposal}: [${rule}] ${plainLine(message)}`),
      );
      const found = why.length === 0 ? [] : [asUntrusted(why.join("\n"), "Why, with words of the text:")];
      const taking = `${taken} of ${answers.length} taken; they wait for a person and are no claims.`;
      return {
        data: { taken, refused: answers.length - taken, notice: UNTRUSTED, answers: told },
        text: [taking, ...lines, ...found].join("\n"),
      };
    },
  });

/** Where on a disk it lies is for whoever runs this, who has the case; the message has no path but in the case. */
const notWritten = (error: unknown): never => {
  if (error instanceof SaysWhoError)
    throw new AskedWrongly(`Nothing was laid: ${error.message}. Nothing is wrong with the proposals.`);
  throw error;
};
