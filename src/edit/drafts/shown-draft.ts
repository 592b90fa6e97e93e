import type { EntityKind } from "../../model/entity.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { type DraftBox, decidedOf } from "./draft-box.ts";
import { proposalHash } from "./draft-hash.ts";
import type { DraftTrouble } from "./draft-trouble.ts";
import type { JudgedDraft } from "./judge-draft.ts";
import { shownHash } from "./shown-hash.ts";

/** Somebody whom a draft names, as a person tells them from others. */
export interface NamedInDraft {
  readonly name: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** Proposed with the drafts, and not in the case. */
  readonly isNew: boolean;
}

/** A draft as whoever decides is shown it: what would be recorded, its passage in its surroundings, who proposed it, and what speaks against it. */
export interface ShownDraft {
  readonly id: string;
  /** Hash of the proposal as it is shown, with whom and what comes along: whoever decides names it. */
  readonly of: string;
  readonly isReady: boolean;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly from?: string;
  readonly why?: string;
  /** As it would be recorded, whatever was proposed. */
  readonly claim: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, NamedInDraft>>;
  readonly source: { readonly id: string; readonly title: string; readonly isInCase: boolean };
  /** Where its words stand, or what is nearest to them; nothing where the text is not at hand. */
  readonly passage?: {
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly before: string;
    readonly words: string;
    readonly after: string;
    /** Whether these are the words that were proposed. */
    readonly isFound: boolean;
  };
  readonly troubles: readonly DraftTrouble[];
  /** Whom it speaks of that may be one whom the case has, each with the facts that decide it. */
  readonly undecided: readonly {
    readonly entity: string;
    readonly of: string;
    readonly name: string;
    readonly facts: string;
    readonly offers: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  }[];
}

/** So much of a text is shown to each side of a passage: enough to see who speaks, and no book. */
const AROUND = 1_500;

/** Makes of a judged draft what is shown of it, beside the case and the drafts that it was judged with. */
export function showDraft(working: WorkingCase, box: DraftBox, judged: JudgedDraft): ShownDraft {
  const { draft, isReady, troubles, accepted } = judged;
  const { id, proposedBy, proposedAt, from, why } = draft;
  const claim = { ...judged.claim, ...accepted.recorded };
  const source = partOf(working, "sources", draft.claim.source);
  const proposed = box.sources.get(draft.claim.source)?.source;
  return {
    id,
    of: shownHash(judged),
    isReady,
    proposedBy,
    proposedAt,
    ...(from !== undefined && { from }),
    ...(why !== undefined && { why }),
    claim,
    names: Object.fromEntries(idsIn(claim).flatMap((one) => namedAs(one) ?? [])),
    source: {
      id: draft.claim.source,
      title: (source ?? proposed)?.title ?? draft.claim.source,
      isInCase: source !== undefined,
    },
    ...passageOf(judged),
    troubles,
    undecided: accepted.undecided.map(({ entity, offers }) => ({
      entity: entity.id,
      of: proposalHash(entity),
      name: entity.name,
      facts: [entity.named ? entity.kind : `${entity.kind}, only described`, entity.description]
        .filter((fact) => fact !== undefined)
        .join("; "),
      offers: offers.map((offer) => ({
        id: offer.id,
        name: partOf(working, "entities", offer.id)?.name ?? offer.id,
        why: offer.why,
      })),
    })),
  };

  function namedAs(one: string): readonly [readonly [string, NamedInDraft]] | undefined {
    const known = partOf(working, "entities", one);
    const entity = known ?? box.entities.get(decidedOf(box, working, one) ?? one);
    if (entity === undefined) return undefined;
    const { name, kind, named } = entity;
    return [[one, { name, kind, named, isNew: known === undefined }]];
  }
}

/** Whatever may be somebody's id in a claim that nobody has checked. */
function idsIn({ subject, object, place, attribution }: Readonly<Record<string, unknown>>): readonly string[] {
  const steps: readonly ({ readonly by?: unknown } | null)[] = Array.isArray(attribution) ? attribution : [];
  return [subject, object, place, ...steps.map((step) => step?.by)].filter((one) => typeof one === "string");
}

function passageOf({ claim, passage, text }: JudgedDraft): Pick<ShownDraft, "passage"> {
  if (text === undefined || passage === undefined) return {};
  const { start, end } = passage;
  const words = text.slice(start, end);
  const { exact } = claim.anchor;
  return {
    passage: {
      start,
      end,
      line: text.slice(0, start).split("\n").length,
      before: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
      words,
      after: text.slice(end, end + AROUND).toWellFormed(),
      isFound: exact === undefined || exact === words,
    },
  };
}
