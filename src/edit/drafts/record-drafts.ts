import type { Draft } from "../../model/draft.ts";
import { asEntityId } from "../../model/id.ts";
import { addClaim, type NewClaim } from "../changes/add-claim.ts";
import type { Change, Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import type { Accepting } from "./accept-draft.ts";
import type { BroughtIn } from "./bring-in.ts";
import type { DraftBox } from "./draft-box.ts";
import { draftLookUp } from "./look-up-draft.ts";
import { sameFinder } from "./same-entity.ts";

/** Drafts as claims, in one change; and those that a rule speaks against, which wait. */
export interface RecordedDrafts {
  readonly edit: Edit;
  readonly recorded: number;
  readonly waiting: readonly Draft[];
  /** Who may be one of the case's, and says so in the record: nobody is merged in silence. */
  readonly maybeSame: number;
}

/**
 * Records all that was brought in as claims of whoever says so, where their words stand in the texts. Whoever has a name
 * that the case knows comes in as somebody who may be that one.
 * @param accepting whose claims they are; without it as the file records it
 */
export function recordDrafts(
  working: WorkingCase,
  box: DraftBox,
  { drafts, entities, sources }: BroughtIn,
  accepting: Accepting | undefined,
  what: string,
): RecordedDrafts {
  const brought: DraftBox = {
    ...box,
    entities: new Map([...box.entities, ...entities.map((entity) => [entity.id, entity] as const)]),
    sources: new Map([...box.sources, ...sources.map((source) => [source.source.id, source] as const)]),
  };
  const lookUp = draftLookUp(working, brought);
  const same = sameFinder(working);
  const changes: Change[] = [];
  let maybeSame = 0;
  for (const entity of entities) {
    const offers = same(entity).map(({ id }) => asEntityId(id));
    if (offers.length > 0) maybeSame += 1;
    const after = offers.length === 0 ? entity : { ...entity, maybeSame: [...entity.maybeSame, ...offers] };
    changes.push({ of: "entities", id: entity.id, after });
  }
  for (const { source, text } of sources) {
    changes.push({ of: "sources", id: source.id, after: source });
    if (text !== undefined) changes.push({ of: "texts", id: source.id, after: text });
  }

  const by = accepting && { recordedBy: accepting.by, recordedAt: accepting.at };
  const waiting: Draft[] = [];
  let recorded = 0;
  for (const draft of drafts) {
    const { claim, troubles } = lookUp(draft);
    if (troubles.some(({ isRefusal }) => isRefusal)) {
      waiting.push(draft);
      continue;
    }
    const { allegation, ...fields } = claim;
    const { changes: own } = addClaim(working, { ...fields, ...by } as unknown as NewClaim);
    changes.push(...own);
    recorded += 1;
  }
  return { edit: { what, changes }, recorded, waiting, maybeSame };
}
