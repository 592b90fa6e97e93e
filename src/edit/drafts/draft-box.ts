import type { Decision, Draft, ProposedSource } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { proposalHash } from "./draft-hash.ts";

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

/** What was decided last of this very draft; of another of its id it tells nothing. Taken back, it is no decision. */
export function decisionOf({ decisions }: Pick<DraftBox, "decisions">, draft: Draft): DraftDecision | undefined {
  const found = decisions.findLast((one) => "draft" in one && one.draft === draft.id && one.of === proposalHash(draft));
  return found !== undefined && ("accepted" in found || "refused" in found) ? found : undefined;
}

/** That a draft was accepted or refused. */
export type DraftDecision = Extract<Decision, { readonly accepted: unknown } | { readonly refused: unknown }>;

/**
 * The drafts that nobody has decided of, as they were proposed: by their days, and of one day in the order of their files. One whose claim was taken back again is open again;
 * so is one that was reopened.
 */
export function openDrafts({ drafts, decisions }: DraftBox, working: WorkingCase): readonly FiledDraft[] {
  const lastOf = lastDecisions(decisions);
  // An id that a claim has left may be another's by now.
  const claimed = new Map(decisions.flatMap((one) => ("accepted" in one ? [[one.accepted, one] as const] : [])));
  const open = [...drafts.values()].filter(({ draft }) => {
    const decision = lastOf(draft);
    if (decision === undefined || "reopened" in decision) return true;
    if (!("accepted" in decision)) return false;
    return claimed.get(decision.accepted) !== decision || partOf(working, "claims", decision.accepted) === undefined;
  });
  return open.sort(
    ({ draft: one }, { draft: other }) =>
      Number(one.proposedAt > other.proposedAt) - Number(one.proposedAt < other.proposedAt),
  );
}

/** Drafts that were refused, and whose words are there all the same: nobody stands behind them. */
export function refusedOf({ drafts, decisions }: DraftBox): readonly FiledDraft[] {
  const lastOf = lastDecisions(decisions);
  return [...drafts.values()].filter(({ draft }) => "refused" in (lastOf(draft) ?? {}));
}

/** What was decided last of each draft; only those of whose ids something was decided are held against it. */
function lastDecisions(decisions: readonly Decision[]): (draft: Draft) => Decision | undefined {
  const last = new Map<string, Map<string, Decision>>();
  for (const decision of decisions) {
    if (!("draft" in decision)) continue;
    last.set(decision.draft, (last.get(decision.draft) ?? new Map()).set(decision.of, decision));
  }
  return (draft) => last.get(draft.id)?.get(proposalHash(draft));
}

/**
 * Who stands in the case for somebody whom drafts speak of: another's id, null for somebody new, undefined where nobody has
 * said it of this very proposal. Whom the case has under that id, nobody stands for.
 */
export function decidedOf(
  { decisions, entities }: Pick<DraftBox, "decisions" | "entities">,
  working: WorkingCase,
  id: string,
): string | null | undefined {
  const entity = entities.get(id);
  if (entity === undefined || partOf(working, "entities", id) !== undefined) return undefined;
  const found = decisions.findLast((one) => "entity" in one && one.entity === id && one.of === proposalHash(entity));
  return found !== undefined && "is" in found ? found.is : undefined;
}

/**
 * Whether the case has another record under the id of somebody whom drafts speak of, and nobody has said that the two are
 * one: whoever proposes need not see every record, and gives an id that may be anybody's.
 */
export function isAnothers(
  { decisions, entities }: Pick<DraftBox, "decisions" | "entities">,
  working: WorkingCase,
  id: string,
): boolean {
  const [entity, there] = [entities.get(id), partOf(working, "entities", id)];
  if (entity === undefined || there === undefined || inItself(entity) === inItself(there)) return false;
  const said = decisions.findLast((one) => "entity" in one && one.entity === id && one.of === proposalHash(entity));
  return !(said !== undefined && "is" in said && said.is === id);
}

/** What is recorded of somebody alone: whom they are one with or apart from is said of them as drafts are accepted. */
const inItself = ({ parties, maybeSame, notSame, joinedInto, within, ...fields }: Entity): string =>
  JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
