import type { Decision, Draft } from "../../model/draft.ts";
import { asClaimId, asEntityId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import { joinEntities } from "../changes/join-records.ts";
import { keepApart } from "../changes/keep-apart.ts";
import type { Accepting } from "../drafts/accept-draft.ts";
import { type AlikePair, alikePairs } from "../drafts/alike-pairs.ts";
import { type Changeable, changeDraft } from "../drafts/change-draft.ts";
import { type DraftBox, decidedOf, decisionOf, type FiledDraft, openDrafts, refusedOf } from "../drafts/draft-box.ts";
import { draftHash, proposalHash } from "../drafts/draft-hash.ts";
import { type DraftJudge, draftJudge, type JudgedDraft } from "../drafts/judge-draft.ts";
import { changedMeanwhile, decidedMeanwhile, notThere, type Queued, refusedFor } from "../drafts/queued.ts";
import { sentenceOfDraft } from "../drafts/sentence-of-draft.ts";
import { shownHash } from "../drafts/shown-hash.ts";
import type { LastDecided } from "../drafts/shown-queue.ts";
import type { Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { draftsMark, type HeldDrafts, holdDrafts, readDrafts } from "./draft-folder.ts";
import { openSitting, type Sitting } from "./sitting.ts";
import { waysBack } from "./ways-back.ts";
import { withoutRefused } from "./without-refused.ts";

/**
 * The queue of what waits for a person beside a case: drafts, and entities that may be one. Looking decides nothing.
 * Whatever is decided is on disk before it counts, and can be taken back in order.
 */
export interface DraftQueue {
  readonly sitting: Sitting;
  box(): DraftBox;
  /** What waits, in order. */
  drafts(): readonly FiledDraft[];
  pairs(): readonly AlikePair[];
  judge(draft: Draft): JudgedDraft;
  /** Records a draft as a claim of the person's. */
  accept(id: string): Promise<Queued>;
  /** Refuses a draft: the rule, a hash and the why are kept, and none of its words. */
  refuse(id: string, why: string): Promise<Queued>;
  change(id: string, what: Changeable, value: string): Promise<Queued>;
  /** Says of somebody whom drafts speak of that they are one with an entity of the case, or nobody it has; of two entities that they are one. */
  same(id: string, other: string, why: string): Promise<Queued>;
  apart(id: string, other: string | undefined, why: string): Promise<Queued>;
  /** What would be taken back next. */
  last(): LastDecided | undefined;
  /**
   * Takes back what was decided last here. What was saved at the same sitting since is taken back there first.
   * @param of what is to be taken back: where it was not the last, nothing is
   */
  undo(of?: string): Promise<Queued>;
  /** Reads the drafts again where others have laid some, or decided; gives what of them cannot be read. */
  look(): Promise<readonly Issue[]>;
}

/** An open queue and what of the drafts could not be read, or why the case cannot be opened. */
export type OpenedQueue =
  | { readonly ok: true; readonly queue: DraftQueue; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Opens the queue beside a case; what is recorded of it can be taken back by a later command.
 * @param accepting whose name stands with what is decided, and the day
 */
export async function openQueue(folder: string, accepting: Accepting): Promise<OpenedQueue> {
  const opened = await openSitting(folder, { keepsUndo: true });
  return opened.ok ? queueOver(opened.sitting, () => accepting) : opened;
}

/**
 * Opens the queue beside a case that somebody is changing already: what is accepted is an edit of that sitting.
 * @param accepting whose name stands with what is decided from now on, and the day
 */
export async function queueOver(
  sitting: Sitting,
  accepting: () => Accepting,
): Promise<Extract<OpenedQueue, { readonly ok: true }>> {
  const { folder } = sitting;
  let mark = await draftsMark(folder);
  let read = await readDrafts(folder);
  const issues = refusedOf(read.box).length === 0 ? [] : await withoutRefused(folder);
  if (refusedOf(read.box).length > 0) {
    mark = await draftsMark(folder);
    read = await readDrafts(folder);
  }
  let { box } = read;
  let unreadable = read.issues;
  const ways = waysBack(sitting);
  let judging: { readonly working: WorkingCase; readonly box: DraftBox; readonly judge: DraftJudge } | undefined;
  const judge = (draft: Draft): JudgedDraft => {
    const working = sitting.now();
    if (judging?.working !== working || judging.box !== box)
      judging = { working, box, judge: draftJudge(working, box) };
    return judging.judge(draft, accepting());
  };
  const find = (id: string): FiledDraft | undefined =>
    openDrafts(box, sitting.now()).find(({ draft }) => draft.id === id);

  const decide = async (held: HeldDrafts, decision: Decision): Promise<void> => {
    await held.note(decision);
    box = { ...box, decisions: [...box.decisions, decision] };
  };
  // One after the other, so that nobody reads what is half decided.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act, act);
    turn = result.catch(() => undefined);
    return result;
  };
  const boxed = (id: string, filed: FiledDraft | undefined): void => {
    const drafts = new Map(box.drafts);
    if (filed === undefined) drafts.delete(id);
    else drafts.set(id, filed);
    box = { ...box, drafts };
  };
  /** Does something while nobody else does, with what lies there by then: what others have decided since counts. */
  const holding = (act: (held: HeldDrafts) => Promise<Queued>): Promise<Queued> => inTurn(() => whileHeld(act));
  const whileHeld = (act: (held: HeldDrafts) => Promise<Queued>): Promise<Queued> =>
    holdDrafts(folder, async (held) => {
      const now = await held.mark();
      if (now !== mark) {
        const wrong = await sitting.look();
        if (wrong.length > 0) return refusedFor(wrong);
        ({ box, issues: unreadable } = await held.read());
        mark = now;
      }
      try {
        return await act(held);
      } finally {
        mark = await held.mark();
      }
    });
  const withDraft = async (
    id: string,
    act: (held: HeldDrafts, filed: FiledDraft) => Promise<Queued>,
  ): Promise<Queued> => {
    const seen = box.drafts.get(id)?.draft;
    if (seen === undefined) return notThere(id);
    const [seenIn, seenBeside] = [sitting.now(), box];
    return holding(async (held) => {
      const decision = decisionOf(box, seen);
      const filed = find(id);
      // Whom and what a draft brings along is a part of what was seen of it.
      const isAsSeen = (now: Draft): boolean =>
        (seenIn === sitting.now() && seenBeside === box) ||
        shownHash(judge(now)) === shownHash(draftJudge(seenIn, seenBeside)(seen, accepting()));
      if (filed !== undefined && isAsSeen(filed.draft)) return act(held, filed);
      return decision === undefined ? changedMeanwhile(id) : decidedMeanwhile(id, decision);
    });
  };
  const saved = async (edit: Edit): Promise<Queued> => {
    const result = await sitting.save(edit);
    if (!result.ok) return refusedFor(result.issues);
    ways.keepSaved(result.edit);
    return { ok: true, what: edit.what };
  };

  const queue: DraftQueue = {
    sitting,
    box: () => box,
    drafts: () => openDrafts(box, sitting.now()),
    pairs: () => alikePairs(sitting.now()),
    judge,
    accept: (id) =>
      withDraft(id, async (held, { draft }) => {
        const { isReady, troubles, accepted } = judge(draft);
        if (!isReady) return { ok: false, troubles: troubles.filter(({ isRefusal }) => isRefusal) };
        const of = proposalHash(draft);
        const { by, at } = accepting();
        // Noted first: a claim that is there without it would be recorded once more. Without the claim it counts for nothing.
        await decide(held, { draft: draft.id, of, accepted: asClaimId(accepted.claim), by, at });
        let isSaved = false;
        try {
          const result = await saved(accepted.edit);
          isSaved = result.ok;
          return result;
        } finally {
          if (!isSaved) await decide(held, { draft: draft.id, of, reopened: true, by, at });
        }
      }),
    refuse: (id, why) =>
      withDraft(id, async (held, filed) => {
        const { draft } = filed;
        const rule = judge(draft).troubles.find(({ isRefusal }) => isRefusal)?.rule ?? "by a person";
        const takeAway = await held.ready(filed, undefined);
        if (takeAway === undefined) return changedMeanwhile(id);
        const of = proposalHash(draft);
        const { by, at } = accepting();
        await decide(held, { draft: draft.id, of, refused: rule, sha256: draftHash(draft), why, by, at });
        await takeAway();
        boxed(id, undefined);
        onWayBack(`refused ${id}`, async (again) => {
          if (box.drafts.has(id)) return changedMeanwhile(id);
          await again.putBack(filed);
          boxed(id, filed);
          await decide(again, { draft: draft.id, of, reopened: true, by, at });
          return { ok: true, what: `took back: refused ${id}` };
        });
        return { ok: true, what: `refused ${id}` };
      }),
    change: (id, what, value) =>
      withDraft(id, async (held, filed) => {
        const sentence = (claim: Draft["claim"]) => sentenceOfDraft(claim, sitting.now(), box);
        const changed = { ...filed, draft: changeDraft(filed.draft, what, value, sentence) };
        const change = await held.ready(filed, changed.draft);
        if (change === undefined) return changedMeanwhile(id);
        await change();
        boxed(id, changed);
        onWayBack(`changed ${id}`, async (again) => {
          const back = await again.ready(changed, filed.draft);
          if (back === undefined) return changedMeanwhile(id);
          await back();
          boxed(id, filed);
          return { ok: true, what: `took back: changed ${id}` };
        });
        const { statement } = changed.draft.claim;
        const anew =
          what === "statement" || statement === filed.draft.claim.statement ? "" : `; it says now: “${statement}”`;
        return { ok: true, what: `changed the ${what} of ${id}${anew}` };
      }),
    async same(id, other, why) {
      if (!isInCase(other)) return notThere(other);
      if (!box.entities.has(id) && !isInCase(id)) return notThere(id);
      // One whose id the case has is the record of that id, or nobody: records are joined where there are two.
      if (!box.entities.has(id) || (isInCase(id) && id !== other))
        return saved(joinEntities(sitting.now(), id, other, { when: accepting().at, why }));
      return proposed(id, other, `${id} is ${other}`);
    },
    async apart(id, other, why) {
      if (box.entities.has(id) && !isInCase(id)) return proposed(id, null, `${id} is nobody whom the case has`);
      if (other === undefined || !isInCase(id) || !isInCase(other)) return notThere(other ?? id);
      return saved(keepApart(sitting.now(), id, other, { when: accepting().at, why }));
    },
    last: ways.last,
    undo: ways.undo,
    look: () =>
      inTurn(async () => {
        const now = await draftsMark(folder);
        if (now !== mark) {
          ({ box, issues: unreadable } = await readDrafts(folder));
          mark = now;
        }
        return [...issues, ...unreadable];
      }),
  };
  return { ok: true, queue, issues: [...issues, ...unreadable] };

  function onWayBack(what: string, act: (held: HeldDrafts) => Promise<Queued>): void {
    ways.keep(what, () => holding(act));
  }

  function isInCase(id: string): boolean {
    return partOf(sitting.now(), "entities", id) !== undefined;
  }

  async function proposed(entity: string, is: string | null, what: string): Promise<Queued> {
    const seen = box.entities.get(entity);
    const decided = decidedOf(box, sitting.now(), entity);
    return holding(async (held) => {
      const found = box.entities.get(entity);
      if (found === undefined) return notThere(entity);
      const isAsSeen = seen !== undefined && proposalHash(seen) === proposalHash(found);
      if (!isAsSeen || decidedOf(box, sitting.now(), entity) !== decided) return changedMeanwhile(entity);
      const of = proposalHash(found);
      const said = asEntityId(entity);
      const { by, at } = accepting();
      await decide(held, { entity: said, of, is: is === null ? null : asEntityId(is), by, at });
      onWayBack(what, async (again) => {
        await decide(again, { entity: said, of, undecided: true, by, at });
        return { ok: true, what: `took back: ${what}` };
      });
      return { ok: true, what };
    });
  }
}
