import type { Decision, Draft } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { asClaimId, asEntityId, asSourceId, THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { addClaim, type NewClaim } from "../changes/add-claim.ts";
import { nextId } from "../changes/free-id.ts";
import { placeTexts } from "../changes/place-text.ts";
import type { Change, Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { type DraftBox, decidedOf, isAnothers } from "./draft-box.ts";
import { draftHash } from "./draft-hash.ts";
import { type DraftTrouble, refusal, remark } from "./draft-trouble.ts";
import { isOfExcerpt, type LookedUpDraft } from "./look-up-draft.ts";
import type { SameFinder, SameOffer } from "./same-entity.ts";

/** Who accepts, and on which day (EDTF). */
export interface Accepting {
  readonly by: string;
  readonly at: string;
}

/** The edit that records a draft as a claim, with whom and what it needs; the claim's id; and what speaks against it beside its text. */
export interface AcceptedDraft {
  readonly edit: Edit;
  readonly claim: string;
  /** Whom it will tell of and through whom, by the ids that they have in the case. */
  readonly recorded: Readonly<Record<string, unknown>>;
  readonly troubles: readonly DraftTrouble[];
  /** Whom it speaks of that may be one whom the case has, and nobody has said. */
  readonly undecided: readonly Undecided[];
}

/** Somebody proposed, and whom in the case they may be. */
export interface Undecided {
  readonly entity: Entity;
  readonly offers: readonly SameOffer[];
}

/**
 * Makes a draft a claim of the person who accepts it: together with the entities and works that it speaks of and the case
 * does not have. Somebody who may be one of the case's is asked about first; nobody is merged in silence.
 */
export function acceptDraft(
  working: WorkingCase,
  box: DraftBox,
  draft: Draft,
  { claim }: Pick<LookedUpDraft, "claim">,
  same: SameFinder,
  { by, at }: Accepting,
): AcceptedDraft {
  const troubles: DraftTrouble[] = [];
  const undecided: Undecided[] = [];
  const changes = new Map<string, Change>();
  const placed = placeTexts(working);
  const idFor = (id: string): string => decidedOf(box, working, id) ?? id;

  const needEntity = (proposed: string): string => {
    const id = idFor(proposed);
    const entity = box.entities.get(id);
    if (entity === undefined || changes.has(`entities ${id}`)) return id;
    const there = partOf(working, "entities", id);
    if (there !== undefined) {
      if (id === proposed && isAnothers(box, working, id)) askWhether(entity, there);
      return id;
    }

    const offers = same(entity);
    const isDecided = decidedOf(box, working, id) === null;
    if (offers.length > 0 && !isDecided) {
      undecided.push({ entity, offers });
      const who = offers.map((offer) => `${offer.id} (${offer.why})`).join(", ");
      troubles.push(
        refusal("entity-undecided", `“${entity.name}” (${id}) may be ${who}`, "say whether they are one, or others"),
      );
    }
    changes.set(`entities ${id}`, { of: "entities", id });
    const apart = [...entity.notSame, ...offers.map((offer) => asEntityId(offer.id))];
    const after = withIds({ ...entity, ...(isDecided && { notSame: apart }) }, (each) => asEntityId(needEntity(each)));
    changes.set(`entities ${id}`, { of: "entities", id, after });
    return id;
  };

  /** Whoever gave the id may never have seen the record that has it. */
  const askWhether = (entity: Entity, there: Entity): void => {
    if (undecided.some((each) => each.entity === entity)) return;
    const why = `the case has that id for “${there.name}”, ${there.kind}`;
    undecided.push({ entity, offers: [{ id: there.id, why }] });
    troubles.push(
      refusal(
        "entity-undecided",
        `“${entity.name}” (${entity.id}) is proposed under an id of the case: ${why}`,
        "say that they are one; else set somebody else in the draft",
      ),
    );
  };

  const needSource = (id: string): void => {
    const proposed = box.sources.get(id);
    if (proposed === undefined || changes.has(`sources ${id}`) || partOf(working, "sources", id)) return;
    const { source, text } = proposed;
    // It has to be known of the work in the case as well, whose other drafts are still to be judged.
    const isUntold = proposed.isExcerpt === true && !isOfExcerpt(source);
    const note = [...(source.note === undefined ? [] : [source.note]), "The text kept here is an excerpt."].join("\n");
    changes.set(`sources ${id}`, { of: "sources", id });
    for (const { source: from } of source.derivesFrom) needSource(from);
    const publisher = source.publisher && asEntityId(needEntity(source.publisher));
    const authors = source.authors.map((author) => asEntityId(needEntity(author)));
    const after = { ...source, ...(isUntold && { note }), authors, ...(publisher !== undefined && { publisher }) };
    changes.set(`sources ${id}`, {
      of: "sources",
      id,
      after: text === undefined ? after : placed(after),
    });
    if (text !== undefined) changes.set(`texts ${id}`, { of: "texts", id, after: text });
  };

  const { attribution, outcome, recordedAt, id: wanted, allegation, ...fields } = claim;
  const steps = Array.isArray(attribution) ? (attribution as Readonly<Record<string, unknown>>[]) : attribution;
  const said = Array.isArray(steps)
    ? steps.map((step) => {
        if (typeof step?.in === "string") needSource(step.in);
        const who = step?.by;
        return typeof who === "string" && who !== THE_WORK && who !== UNATTRIBUTED
          ? { ...step, by: needEntity(who) }
          : step;
      })
    : steps;
  needSource(claim.source);
  const { withdrawal } = claim as { readonly withdrawal?: Readonly<Record<string, unknown>> | null };
  if (typeof withdrawal?.source === "string") needSource(withdrawal.source);
  const ends = Object.fromEntries(
    ["subject", "object", "place"].flatMap((key) => {
      const id = claim[key];
      return typeof id === "string" ? [[key, needEntity(id)]] : [];
    }),
  );
  const isKnown = (id: unknown) => partOf(working, "claims", String(id)) !== undefined;
  const known = (Array.isArray(outcome) ? outcome : []).filter(isKnown);
  // What it tells of another draft can be told only once that is a claim.
  const { supersededBy, ...gone } = withdrawal ?? {};
  const id =
    typeof wanted === "string" && partOf(working, "claims", wanted) === undefined
      ? wanted
      : nextId(working, "claims", claim.source);
  const added = addClaim(working, {
    ...fields,
    ...ends,
    id,
    attribution: said,
    ...(known.length > 0 && { outcome: known }),
    ...(withdrawal && { withdrawal: isKnown(supersededBy) ? withdrawal : gone }),
    source: asSourceId(claim.source),
    recordedBy: by,
    recordedAt: at,
    note: noteOf(draft),
  } as unknown as NewClaim);

  const hash = draftHash(draft);
  const before = box.decisions.findLast((one) => "refused" in one && one.sha256 === hash && !isReopened(box, one));
  if (before !== undefined && "refused" in before)
    troubles.push(remark("refused-before", `the same was refused before (${before.why})`, "see why"));
  return {
    edit: { what: `accepted ${id}`, changes: [...changes.values(), ...added.changes] },
    claim: asClaimId(id),
    recorded: { ...ends, attribution: said },
    troubles,
    undecided,
  };
}

/** Whether a refusal was taken back. */
const isReopened = ({ decisions }: DraftBox, refused: Decision): boolean =>
  "draft" in refused &&
  decisions
    .slice(decisions.indexOf(refused))
    .some((one) => "reopened" in one && one.draft === refused.draft && one.of === refused.of);

/** Whoever reads the claim can see whence it came. */
function noteOf({ claim, proposedBy, from, why }: Draft): string {
  const own = typeof claim.note === "string" ? [claim.note] : [];
  const proposed = `Proposed by ${proposedBy}${from === undefined || own.some((note) => note.includes(from)) ? "" : ` (${from})`}.`;
  return [...own, proposed, ...(why === undefined ? [] : [why])].join("\n");
}

/** An entity in which each reference to another is the one that stands in the case. */
const withIds = (entity: Entity, idFor: (id: string) => Entity["id"]): Entity => ({
  ...entity,
  parties: entity.parties.map(idFor),
  maybeSame: entity.maybeSame.map(idFor).filter((id) => id !== entity.id),
  notSame: entity.notSame.map(idFor).filter((id) => id !== entity.id),
  ...(entity.joinedInto !== undefined && { joinedInto: { ...entity.joinedInto, id: idFor(entity.joinedInto.id) } }),
  ...(entity.within !== undefined && { within: idFor(entity.within) }),
});
