import type { Reference } from "../../case-file/references.ts";
import type { Claim } from "../../model/claim.ts";
import type { Draft } from "../../model/draft.ts";
import { asEntityId } from "../../model/id.ts";
import { addClaim, type NewClaim } from "../changes/add-claim.ts";
import { placeTexts } from "../changes/place-text.ts";
import type { Change, Edit } from "../edit.ts";
import { referencesOf, type WorkingCase } from "../working-case.ts";
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
  /** Whom and what those need that wait, where it did not come in. */
  readonly proposed: Pick<BroughtIn, "entities" | "sources">;
  /** Who may be one of the case's, and says so in the record: nobody is merged in silence. */
  readonly maybeSame: number;
}

/**
 * Records all that was brought in as claims of whoever says so, where their words stand in the texts, with whom and what those need. Whoever has a name
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
  const by = accepting && { recordedBy: accepting.by, recordedAt: accepting.at };
  const waiting: Draft[] = [];
  const claims: Change[] = [];
  const unrecorded: Change[] = [];
  for (const draft of drafts) {
    const { claim, troubles } = lookUp(draft);
    const isWaiting = troubles.some(({ isRefusal }) => isRefusal);
    if (isWaiting) waiting.push(draft);
    const { allegation, ...fields } = claim;
    const { changes } = addClaim(working, { ...fields, ...by } as unknown as NewClaim);
    (isWaiting ? unrecorded : claims).push(...changes);
  }

  // A file that comes again brings nobody of whom nothing is recorded; a new case is the whole of the file.
  const coming = neededBy(claims, brought);
  const isComing = (key: string) => accepting === undefined || coming.has(key);
  const changes: Change[] = [];
  let maybeSame = 0;
  for (const entity of entities.filter(({ id }) => isComing(`entities ${id}`))) {
    const offers = same(entity).map(({ id }) => asEntityId(id));
    if (offers.length > 0) maybeSame += 1;
    const after = offers.length === 0 ? entity : { ...entity, maybeSame: [...entity.maybeSame, ...offers] };
    changes.push({ of: "entities", id: entity.id, after });
  }
  const placed = placeTexts(working);
  for (const { source, text } of sources.filter(({ source: { id } }) => isComing(`sources ${id}`))) {
    changes.push({ of: "sources", id: source.id, after: text === undefined ? source : placed(source) });
    if (text !== undefined) changes.push({ of: "texts", id: source.id, after: text });
  }
  const needed = neededBy(unrecorded, brought);
  const isLeft = (key: string) => needed.has(key) && !isComing(key);
  return {
    edit: { what, changes: [...changes, ...claims] },
    recorded: drafts.length - waiting.length,
    waiting,
    proposed: {
      entities: entities.filter(({ id }) => isLeft(`entities ${id}`)),
      sources: sources.filter(({ source: { id } }) => isLeft(`sources ${id}`)),
    },
    maybeSame,
  };
}

/** Whom and what some records need of what was brought, and those in turn, by "kind id". */
function neededBy(changes: readonly Change[], { entities, sources }: DraftBox): ReadonlySet<string> {
  const needed = new Set<string>();
  // What a claim leaves out has its default only once it is checked.
  const whole = (after: Change["after"]) => ({ ...{ outcome: [], attribution: [] }, ...(after as Claim) });
  const open = changes.map(({ of, after }): Iterable<Reference> => referencesOf(of, whole(after)));
  for (let references = open.pop(); references !== undefined; references = open.pop()) {
    for (const { to, id } of references) {
      const part = to === "entities" ? entities.get(id) : to === "sources" ? sources.get(id)?.source : undefined;
      if (part === undefined || needed.has(`${to} ${id}`)) continue;
      needed.add(`${to} ${id}`);
      open.push(referencesOf(to, part));
    }
  }
  return needed;
}
