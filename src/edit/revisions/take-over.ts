import type { Anchor } from "../../model/anchor.ts";
import type { Claim } from "../../model/claim.ts";
import { asClaimId, asSourceId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import { nextId } from "../changes/free-id.ts";
import { setReading } from "../changes/set-reading.ts";
import type { Change, Edit } from "../edit.ts";
import { partOf, referrersOf, type WorkingCase } from "../working-case.ts";
import { anchorInRevision } from "./anchor-in-revision.ts";
import type { RevisedPassages } from "./revised-passages.ts";

/** A text that came out of another in the same case, both on record. */
export interface Revision {
  readonly from: string;
  readonly to: string;
  /** The later text. */
  readonly text: string;
  /** Whether the words of its passages may be kept. */
  readonly isKept: boolean;
}

/** What of an old text is recorded of its revision too, and what stays with the old alone. */
export interface TakenOver {
  readonly edit: Edit;
  /** The claims of the old text, and those that tell the same of the new. */
  readonly claims: readonly { readonly from: string; readonly to: string }[];
  readonly frames: readonly string[];
  readonly nothing: number;
  readonly stayed: readonly RevisedPassages[];
}

/**
 * Records of a revision what was recorded of the text that it came out of and was found in it, exactly or moved: each claim
 * as a new one with its chain, frames, and where there is nothing to claim. The old stays as it is; what is ambiguous or
 * gone, and a frame within one that is, stays with the old alone. What the revision has already is not recorded twice.
 */
export function takeOver(working: WorkingCase, revised: readonly RevisedPassages[], revision: Revision): TakenOver {
  const { from, to, text, isKept } = revision;
  const { frames = [] } = partOf(working, "readings", from) ?? {};
  const found = revised.filter(({ how }) => how === "exact" || how === "moved");
  const whole = framesWithOuter(frames, new Set(found.filter(({ of }) => of === "frame").map(({ id }) => id)));
  const taken = found.filter(({ of, id }) => of !== "frame" || whole.has(id));
  const anchorsOf = ({ stretches }: RevisedPassages): Anchor[] =>
    stretches.flatMap(({ was, found }) => ("at" in found ? [anchorInRevision(was, found.at, text, isKept)] : []));

  const told = claimsOf(working, to);
  const given = new Set<string>();
  const ids = new Map<string, Claim["id"]>();
  const claims: Claim[] = [];
  for (const each of taken.filter(({ of }) => of === "claim")) {
    const claim = partOf(working, "claims", each.id);
    const [anchor, ...further] = anchorsOf(each);
    if (claim === undefined || anchor === undefined || told.some((other) => tellsSame(other, claim, anchor))) continue;
    const id = asClaimId(nextId(working, "claims", to, given));
    given.add(id);
    const alsoAt = claim.alsoAt.map((passage, i) => ({ ...passage, anchor: further[i] ?? passage.anchor }));
    ids.set(claim.id, id);
    claims.push({ ...claim, id, source: asSourceId(to), anchor, alsoAt });
  }
  // How a claim ended is told by the new claims, where these were taken over as well.
  const changes: Change[] = claims.map((claim) => {
    const after = { ...claim, outcome: claim.outcome.map((id) => ids.get(id) ?? id) };
    return { of: "claims", id: claim.id, after };
  });

  const there = partOf(working, "readings", to);
  const newFrames = frames.flatMap((frame) => {
    const same = taken.find(({ of, id }) => of === "frame" && id === frame.id);
    const isThere = there?.frames.some(({ id }) => id === frame.id) ?? false;
    return same === undefined || isThere ? [] : [{ ...frame, parts: anchorsOf(same) }];
  });
  const newNothing = taken
    .filter(({ of }) => of === "nothing")
    .flatMap(anchorsOf)
    .filter((anchor) => !there?.nothing.some((other) => standsWith(other, anchor)));
  if (newFrames.length + newNothing.length > 0) {
    const { changes: read } = setReading(working, to, {
      ...(there === undefined && { status: "reading" }),
      frames: [...(there?.frames ?? []), ...newFrames],
      nothing: [...(there?.nothing ?? []), ...newNothing],
    });
    changes.push(...read);
  }
  return {
    edit: { what: `took over what ${from} and ${to} both say`, changes },
    claims: [...ids].map(([from, to]) => ({ from, to })),
    frames: newFrames.map(({ id }) => id),
    nothing: newNothing.length,
    stayed: revised.filter((each) => !taken.includes(each)),
  };
}

/** Of the frames that were found those whose outer ones were found too: the chain of an inner one leads through them. */
function framesWithOuter(frames: Reading["frames"], found: ReadonlySet<string>): ReadonlySet<string> {
  const whole = new Set(found);
  for (let before = -1; before !== whole.size; ) {
    before = whole.size;
    for (const { id, within } of frames) if (within !== undefined && !whole.has(within)) whole.delete(id);
  }
  return whole;
}

const claimsOf = (working: WorkingCase, source: string): readonly Claim[] =>
  [...referrersOf(working, "sources", source)].flatMap(({ of, id }) => {
    const claim = of === "claims" ? partOf(working, "claims", id) : undefined;
    return claim?.source === source ? [claim] : [];
  });

const standsWith = (one: Anchor, other: Anchor): boolean => one.start === other.start && one.end === other.end;

const tellsSame = (one: Claim, other: Claim, anchor: Anchor): boolean =>
  standsWith(one.anchor, anchor) &&
  (["subject", "predicate", "object", "value", "polarity"] as const).every((field) => one[field] === other[field]);
