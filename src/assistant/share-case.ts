import { beginWorking, type WorkingCase } from "../edit/working-case.ts";
import { termsToday } from "../graph/gate/leave-terms.ts";
import { type CaseAtHand, leavingCase } from "../graph/gate/leaving-case.ts";
import type { StayedBehind } from "../graph/gate/stayed-behind.ts";
import type { SourceId } from "../model/id.ts";
import { redactAtHand } from "../redaction/redact-at-hand.ts";

/** What somebody lets an assistant have of a case. */
export interface Sharing {
  /** Works that are not open and go along all the same, each named. */
  readonly share: readonly SourceId[];
  /** Whether the names of people who are not public are taken out, and with them the texts. */
  readonly redact: boolean;
}

/** A case as an assistant gets it: what of it may leave, and nothing else. */
export interface SharedCase extends CaseAtHand {
  /** Names this state of the case. */
  readonly edition: string;
  readonly isRedacted: boolean;
  readonly stayedBehind: readonly StayedBehind[];
  /** The same as proposals are held against; made when it is first asked for. */
  working(): WorkingCase;
}

/**
 * Takes a case through the gate, since whoever runs a language model gets what it is told: an investigation that is not
 * published does not go to them unless somebody says so.
 */
export function shareCase(opened: CaseAtHand, { share, redact }: Sharing): SharedCase {
  const leaving = leavingCase(opened, termsToday({ share }));
  const { table, texts, madeFrom } = redact ? redactAtHand(leaving) : leaving;
  let working: WorkingCase | undefined;
  return {
    table,
    texts,
    madeFrom,
    edition: madeFrom.slice(0, 12),
    isRedacted: redact,
    stayedBehind: leaving.report,
    working() {
      if (working === undefined) {
        const { header, entities, sources, replies, corrections, readings, marks } = table;
        const claims = Array.from({ length: table.size }, (_, row) => table.claim(row));
        working = beginWorking({ header, entities, sources, claims, replies, corrections, readings, marks }, texts);
      }
      return working;
    },
  };
}
