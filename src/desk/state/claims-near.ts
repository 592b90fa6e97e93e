import { changeClaim } from "../../edit/changes/change-claim.ts";
import { partOf } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import { type ClaimForm, frameAround, SOMEBODY } from "../saying/claim-form.ts";
import { claimsIn } from "../saying/claims-now.ts";
import { anchorAt } from "../text/anchor-at.ts";
import { type DeskState, readingOf, saveEdit } from "./desk-state.ts";
import { lastClaim } from "./save.ts";
import { sayClaim } from "./say.ts";

/** The claim that "the one above" means: the one saved last, else the last one before the caret. */
export function claimAbove(state: DeskState): Claim | undefined {
  const [source, passage] = [state.source.value, state.selected.value];
  const last = lastClaim.get(state);
  const saved = last === undefined ? undefined : partOf(state.working.value, "claims", last);
  if (saved !== undefined && saved.source === source) return saved;
  return source === undefined
    ? undefined
    : claimsIn(state.working.value, source).findLast(({ anchor }) => anchor.start <= (passage?.start ?? 0));
}

/** The claims that stand on what is selected. */
export function claimsHere(state: DeskState): readonly Claim[] {
  const [source, passage] = [state.source.value, state.selected.value];
  if (source === undefined || passage === undefined) return [];
  return claimsIn(state.working.value, source).filter(
    ({ anchor }) => anchor.start < passage.end && anchor.end > passage.start,
  );
}

/** The last predicate and pair once more, on what is selected now. */
export function repeatAbove(state: DeskState, polarity?: Claim["polarity"]): void {
  const above = claimAbove(state);
  if (above === undefined) return;
  const { subject, predicate, object, value } = above;
  const turned = polarity ?? above.polarity;
  sayClaim(state, {
    subject,
    predicate,
    ...(object !== undefined && { object }),
    ...(value !== undefined && { value }),
    polarity: turned,
    ...(polarity !== undefined && { turnedFrom: above.id }),
    ...(turned === above.polarity ? {} : otherVoice(state, above)),
  });
}

/** Nobody denies what they allege: whoever does is still to be said, unless the passage lies where somebody else speaks. */
function otherVoice(state: DeskState, above: Claim): Partial<ClaimForm> {
  const [passage, [origin]] = [state.selected.value, above.attribution];
  const frame = passage && frameAround(readingOf(state), passage);
  return frame !== undefined && frame.steps[0]?.by !== origin.by ? {} : { steps: SOMEBODY };
}

/** What is selected is a further passage of the claim above. */
export async function alsoHere(state: DeskState, role: ClaimForm["alsoAt"][number]["role"] = "context"): Promise<void> {
  const [above, read, passage] = [claimAbove(state), state.read.value, state.selected.value];
  if (above === undefined || read === undefined || passage === undefined) return;
  const alsoAt = [...above.alsoAt, { role, anchor: anchorAt(read.text, passage) }];
  await saveEdit(state, changeClaim(state.working.value, above.id, { alsoAt }));
}
