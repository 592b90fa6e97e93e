import { refusal } from "../../edit/drafts/draft-trouble.ts";
import type { Proposed } from "../../edit/on-disk/propose.ts";
import { readProposal, tooLarge } from "../../edit/proposals/read-proposal.ts";
import { MOST_BYTES_OF_PROPOSAL } from "../../model/proposal.ts";

/** What stands on one line of a file of proposals. */
export interface ProposalLine {
  readonly line: number;
  readonly proposed: Proposed;
}

const LINE_FEED = 0x0a;

/** The proposals of a file, a line each; whatever a line holds, it is answered. Lines with nothing on them are passed over. */
export function proposalLines(bytes: Uint8Array, file: string): readonly ProposalLine[] {
  const lines: ProposalLine[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    const proposed = proposedOf(bytes.subarray(start, end), `${file}, line ${line}`);
    if (proposed !== undefined) lines.push({ line, proposed });
    start = end + 1;
  }
  return lines;
}

function proposedOf(bytes: Uint8Array, from: string): Proposed | undefined {
  if (bytes.length > MOST_BYTES_OF_PROPOSAL) return { answer: { taken: false, reasons: [tooLarge(bytes.length)] } };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
    if (text === "") return undefined;
    const read = readProposal(JSON.parse(text));
    return read.ok ? { proposal: read.proposal, from } : { answer: { taken: false, reasons: read.reasons } };
  } catch {
    const mend = "write one JSON object a line, in UTF-8; `sayswho vocabulary --schema` prints its JSON Schema";
    return { answer: { taken: false, reasons: [refusal("not-a-proposal", "the line is no JSON", mend)] } };
  }
}
