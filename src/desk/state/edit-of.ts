import { addClaim } from "../../edit/changes/add-claim.ts";
import { addReply } from "../../edit/changes/add-reply.ts";
import { changeClaim } from "../../edit/changes/change-claim.ts";
import { changeFrame } from "../../edit/changes/change-frame.ts";
import { withdrawClaim } from "../../edit/changes/withdraw-claim.ts";
import type { Edit } from "../../edit/edit.ts";
import { partOf } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import { asClaimId, asEntityId, asRecordId, asSourceId } from "../../model/id.ts";
import { claimOf, type StepForm } from "../saying/claim-form.ts";
import { statementFor } from "../saying/speakers.ts";
import { anchorAt } from "../text/anchor-at.ts";
import { type DeskState, today } from "./desk-state.ts";
import type { Form, Frame } from "./form.ts";

/** What a form comes to, as an edit; undefined while something is missing that no check could name. */
export function editOf(state: DeskState, form: Form): Edit | undefined {
  const [working, read, source] = [state.working.value, state.read.value, state.source.value];
  if (read === undefined || source === undefined) return undefined;
  switch (form.kind) {
    case "claim": {
      const claim = claimOf(form, source, read.text, statementFor(working, form, source));
      if (form.editing === undefined)
        return addClaim(working, { ...claim, ...(state.by && { recordedBy: state.by }), recordedAt: today() });
      const { id, ...fields } = claim;
      const gone = { object: undefined, value: undefined, time: undefined, place: undefined, note: undefined };
      return changeClaim(working, form.editing, { ...gone, ...fields } as unknown as Partial<Claim>);
    }
    case "frame": {
      const { editing, parts, steps, within } = form;
      const frames = partOf(working, "readings", source)?.frames ?? [];
      const frame = {
        id: asRecordId(editing ?? freeFrame(frames, steps)),
        parts: parts.map((part) => anchorAt(read.text, part)),
        steps,
        ...(within && { within: asRecordId(within) }),
      } as Frame;
      const edit = changeFrame(working, source, frame, form.leavesClaims ? [] : form.claims);
      return partOf(working, "readings", source)?.status === "read" ? edit : begun(state, edit);
    }
    case "withdraw": {
      const { claim, why, when, isRecanted, supersededBy, passage } = form;
      if (claim === undefined) return undefined;
      const recanted = isRecanted && { source: asSourceId(source), anchor: anchorAt(read.text, passage) };
      return withdrawClaim(working, claim, {
        kind: isRecanted ? "recanted" : "miscoded",
        when,
        why,
        ...recanted,
        ...(supersededBy && { supersededBy: asClaimId(supersededBy) }),
      });
    }
    case "reply": {
      const { about, asked, status, text } = form;
      return addReply(working, {
        asked: asEntityId(asked ?? ""),
        about: about.map(asClaimId),
        status: status ?? "none-reported",
        ...(text && { text }),
        source: asSourceId(source),
      });
    }
    default:
      return form satisfies never;
  }
}

/** A source that somebody codes is being read, by whom. */
export function begun({ by }: DeskState, { what, changes }: Edit): Edit {
  return {
    what,
    changes: changes.map((change) =>
      change.of === "readings" && change.after !== undefined
        ? {
            ...change,
            after: {
              ...change.after,
              status: change.after.status === "unread" ? ("reading" as const) : change.after.status,
              by: by === undefined || change.after.by.includes(by) ? change.after.by : [...change.after.by, by],
            },
          }
        : change,
    ),
  };
}

function freeFrame(frames: readonly Frame[], [origin]: readonly StepForm[]): string {
  const stem = origin?.by ?? "frame";
  let id = stem;
  for (let n = 2; frames.some((frame) => frame.id === id); n++) id = `${stem}-${n}`;
  return id;
}
