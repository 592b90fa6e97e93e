import type { ReadExtracts } from "../../assistant/extracts/read-extracts.ts";
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
/** A document of another program's may have its whole text in it. */
const MOST_BYTES_OF_LINE = 16 * 1024 * 1024;

/**
 * The proposals of a file, a line each; whatever a line holds, it is answered. Lines with nothing on them are passed over.
 * @param extracts reads what other programs write: of one line that may be several
 */
export function proposalLines(bytes: Uint8Array, file: string, extracts: ReadExtracts): readonly ProposalLine[] {
  const lines: ProposalLine[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    for (const proposed of proposedOn(bytes.subarray(start, end), `${file}, line ${line}`, extracts))
      lines.push({ line, proposed });
    start = end + 1;
  }
  return lines;
}

function proposedOn(bytes: Uint8Array, from: string, extracts: ReadExtracts): readonly Proposed[] {
  if (bytes.length > MOST_BYTES_OF_LINE) return [{ answer: { taken: false, reasons: [tooLarge(bytes.length)] } }];
  let value: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
    if (text === "") return [];
    value = JSON.parse(text);
  } catch {
    return [notJson()];
  }
  const excerpts = extracts(value);
  if (excerpts !== undefined && excerpts.length > 0) return excerpts.map((excerpt) => ({ excerpt, from }));
  if (bytes.length > MOST_BYTES_OF_PROPOSAL) return [{ answer: { taken: false, reasons: [tooLarge(bytes.length)] } }];
  const read = readProposal(value);
  return [read.ok ? { proposal: read.proposal, from } : { answer: { taken: false, reasons: read.reasons } }];
}

const notJson = (): Proposed => ({
  answer: {
    taken: false,
    reasons: [
      refusal(
        "not-a-proposal",
        "the line is no JSON",
        "write one JSON object a line, in UTF-8; `sayswho vocabulary --schema` prints its JSON Schema",
      ),
    ],
  },
});
