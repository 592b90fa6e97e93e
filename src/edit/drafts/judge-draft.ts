import type { Draft } from "../../model/draft.ts";
import { checkEdit } from "../check-edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { type AcceptedDraft, type Accepting, acceptDraft } from "./accept-draft.ts";
import type { DraftBox } from "./draft-box.ts";
import { type DraftTrouble, refusal } from "./draft-trouble.ts";
import { draftLookUp, type LookedUpDraft } from "./look-up-draft.ts";
import { sameFinder } from "./same-entity.ts";

/** All that is known of a draft before somebody decides: where it stands, what it would come to, and what speaks against it. */
export interface JudgedDraft extends LookedUpDraft {
  readonly draft: Draft;
  readonly accepted: AcceptedDraft;
  /** Whether it may be accepted as it is. */
  readonly isReady: boolean;
}

/** Judges the drafts of one state of a case. */
export type DraftJudge = (draft: Draft, accepting: Accepting) => JudgedDraft;

/** Makes the judge: the text first, then whom it speaks of, then every check that a claim goes through. */
export function draftJudge(working: WorkingCase, box: DraftBox): DraftJudge {
  const lookUp = draftLookUp(working, box);
  const same = sameFinder(working);

  return (draft, accepting) => {
    const found = lookUp(draft);
    const accepted = acceptDraft(working, box, draft, found, same, accepting);
    const told = [...found.troubles, ...accepted.troubles];
    // A passage that was not found has been told of; the checks would tell of it again, as of one without a position.
    const isPlaced = found.claim.anchor.start !== undefined;
    const checked = checkEdit(working, accepted.edit);
    const errors = checked.issues.filter(
      ({ severity, code }) => severity === "error" && (isPlaced || code !== "no-position"),
    );
    const troubles: readonly DraftTrouble[] = [
      ...told,
      ...errors.map(({ code, message, mend, pathInWords }) =>
        refusal(code, pathInWords === "" ? message : `${pathInWords}: ${message}`, mend),
      ),
    ];
    return { ...found, draft, accepted, troubles, isReady: !troubles.some(({ isRefusal }) => isRefusal) };
  };
}
