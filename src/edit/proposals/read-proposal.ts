import { MOST_BYTES_OF_PROPOSAL, type Proposal, ProposalSchema } from "../../model/proposal.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import { misfitInWords } from "./misfit-in-words.ts";

/** A proposal as it was given, or everything that is wrong with its shape. */
export type ReadProposal =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly reasons: readonly DraftTrouble[] };

const MOST_TOLD = 8;

/** Reads one proposal out of JSON that a program gave. */
export function readProposal(value: unknown): ReadProposal {
  const bytes = new TextEncoder().encode(JSON.stringify(value) ?? "").length;
  if (bytes > MOST_BYTES_OF_PROPOSAL) return { ok: false, reasons: [tooLarge(bytes)] };

  const shaped = ProposalSchema.safeParse(value);
  if (shaped.success) return { ok: true, proposal: shaped.data };
  return {
    ok: false,
    reasons: shaped.error.issues
      .slice(0, MOST_TOLD)
      .map((issue) =>
        refusal(
          "not-a-proposal",
          misfitInWords(issue, value),
          "`sayswho vocabulary --schema` prints the JSON Schema of a proposal",
        ),
      ),
  };
}

/** That something is larger than any claim of one passage is. */
export const tooLarge = (bytes: number): DraftTrouble =>
  refusal(
    "too-large",
    `it has ${bytes} bytes, and a proposal at most ${MOST_BYTES_OF_PROPOSAL}`,
    "quote the one passage that the claim stands on",
  );
