import type { Decision, Draft, ProposedSource } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { partOf, type WorkingCase } from "../working-case.ts";

/** A draft, and the file in the folder of drafts that it lies in. */
export interface FiledDraft {
  readonly draft: Draft;
  readonly file: string;
}

/** All that lies beside a case and is no part of it: drafts, whom and what they need, and what was decided of them. */
export interface DraftBox {
  readonly drafts: ReadonlyMap<string, FiledDraft>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, ProposedSource>;
  readonly decisions: readonly Decision[];
}

/** A box with nothing in it. */
export const EMPTY_BOX: DraftBox = { drafts: new Map(), entities: new Map(), sources: new Map(), decisions: [] };

/**
 * The drafts that nobody has decided of, in the order of their files. One whose claim was taken back again is open again;
 * so is one that was reopened.
 */
export function openDrafts({ drafts, decisions }: DraftBox, working: WorkingCase): readonly FiledDraft[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) if ("draft" in decision) last.set(decision.draft, decision);
  return [...drafts.values()].filter(({ draft }) => {
    const decision = last.get(draft.id);
    if (decision === undefined || "reopened" in decision) return true;
    return "accepted" in decision && partOf(working, "claims", decision.accepted) === undefined;
  });
}

/** Who stands in the case for somebody whom drafts speak of: another's id, null for somebody new, undefined where nobody has said. */
export function decidedOf({ decisions }: DraftBox, entity: string): string | null | undefined {
  const found = decisions.findLast((decision) => "entity" in decision && decision.entity === entity);
  return found !== undefined && "is" in found ? found.is : undefined;
}
