import type { Decision, Draft } from "../../model/draft.ts";
import type { Issue } from "../../model/issue.ts";
import { joinEntities } from "../changes/join-records.ts";
import { keepApart } from "../changes/keep-apart.ts";
import type { Accepting } from "../drafts/accept-draft.ts";
import { type AlikePair, alikePairs } from "../drafts/alike-pairs.ts";
import { type Changeable, changeDraft } from "../drafts/change-draft.ts";
import { type DraftBox, type FiledDraft, openDrafts } from "../drafts/draft-box.ts";
import { draftHash, proposalHash } from "../drafts/draft-hash.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import { type DraftJudge, draftJudge, type JudgedDraft } from "../drafts/judge-draft.ts";
import type { Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { noteDecision, readDrafts, replaceDraft } from "./draft-folder.ts";
import { openSitting, type Saved, type Sitting } from "./sitting.ts";

/** What came of something that was done in the queue: in words; or every reason why not. */
export type Queued =
  | { readonly ok: true; readonly what: string }
  | { readonly ok: false; readonly troubles: readonly DraftTrouble[] };

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
  undo(): Promise<Queued>;
}

/** An open queue and what of the drafts could not be read, or why the case cannot be opened. */
export type OpenedQueue =
  | { readonly ok: true; readonly queue: DraftQueue; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Opens the queue beside a case.
 * @param accepting whose name stands with what is decided, and the day
 */
export async function openQueue(folder: string, accepting: Accepting): Promise<OpenedQueue> {
  const opened = await openSitting(folder);
  if (!opened.ok) return opened;
  const { sitting } = opened;
  const read = await readDrafts(folder);

  let { box } = read;
  const undone: (() => Promise<Queued>)[] = [];
  let judging: { readonly working: WorkingCase; readonly box: DraftBox; readonly judge: DraftJudge } | undefined;
  const judge = (draft: Draft): JudgedDraft => {
    const working = sitting.now();
    if (judging?.working !== working || judging.box !== box)
      judging = { working, box, judge: draftJudge(working, box) };
    return judging.judge(draft, accepting);
  };
  const find = (id: string): FiledDraft | undefined =>
    openDrafts(box, sitting.now()).find(({ draft }) => draft.id === id);

  const decide = async (decision: Decision): Promise<void> => {
    await noteDecision(folder, decision);
    box = { ...box, decisions: [...box.decisions, decision] };
  };
  const put = async (file: string, id: string, draft: Draft | undefined): Promise<void> => {
    await replaceDraft(folder, file, id, draft);
    const drafts = new Map(box.drafts);
    if (draft === undefined) drafts.delete(id);
    else drafts.set(id, { draft, file });
    box = { ...box, drafts };
  };
  const saved = async (edit: Edit): Promise<Queued> => {
    const result = await sitting.save(edit);
    if (!result.ok) return { ok: false, troubles: reasonsOf(result) };
    undone.push(async () => {
      const back = await sitting.undo();
      return back.ok ? { ok: true, what: `took back: ${edit.what}` } : { ok: false, troubles: reasonsOf(back) };
    });
    return { ok: true, what: edit.what };
  };
  const { by, at } = accepting;

  const queue: DraftQueue = {
    sitting,
    box: () => box,
    drafts: () => openDrafts(box, sitting.now()),
    pairs: () => alikePairs(sitting.now()),
    judge,
    async accept(id) {
      const filed = find(id);
      if (filed === undefined) return notThere(id);
      const { isReady, troubles, accepted } = judge(filed.draft);
      if (!isReady) return { ok: false, troubles: troubles.filter(({ isRefusal }) => isRefusal) };
      const result = await saved(accepted.edit);
      // Were it not noted, the draft would only be asked about once more.
      if (result.ok)
        await decide({ draft: id, of: proposalHash(filed.draft), accepted: accepted.claim, by, at } as Decision);
      return result;
    },
    async refuse(id, why) {
      const filed = find(id);
      if (filed === undefined) return notThere(id);
      const rule = judge(filed.draft).troubles.find(({ isRefusal }) => isRefusal)?.rule ?? "by a person";
      const of = proposalHash(filed.draft);
      await decide({ draft: id, of, refused: rule, sha256: draftHash(filed.draft), why, by, at } as Decision);
      await put(filed.file, id, undefined);
      undone.push(async () => {
        await put(filed.file, id, filed.draft);
        await decide({ draft: id, of, reopened: true, by, at } as Decision);
        return { ok: true, what: `took back: refused ${id}` };
      });
      return { ok: true, what: `refused ${id}` };
    },
    async change(id, what, value) {
      const filed = find(id);
      if (filed === undefined) return notThere(id);
      await put(filed.file, id, changeDraft(filed.draft, what, value));
      undone.push(async () => {
        await put(filed.file, id, filed.draft);
        return { ok: true, what: `took back: changed ${id}` };
      });
      return { ok: true, what: `changed the ${what} of ${id}` };
    },
    async same(id, other, why) {
      if (!isInCase(other)) return notThere(other);
      if (!box.entities.has(id) && !isInCase(id)) return notThere(id);
      if (!box.entities.has(id) || isInCase(id))
        return saved(joinEntities(sitting.now(), id, other, { when: at, why }));
      return proposed(id, other, `${id} is ${other}`);
    },
    async apart(id, other, why) {
      if (box.entities.has(id) && !isInCase(id)) return proposed(id, null, `${id} is nobody whom the case has`);
      if (other === undefined || !isInCase(id) || !isInCase(other)) return notThere(other ?? id);
      return saved(keepApart(sitting.now(), id, other, { when: at, why }));
    },
    async undo() {
      const last = undone.pop();
      if (last === undefined) return refused("nothing-done", "there is nothing to take back", "go on");
      const result = await last();
      if (!result.ok) undone.push(last);
      return result;
    },
  };
  return { ok: true, queue, issues: read.issues };

  function isInCase(id: string): boolean {
    return partOf(sitting.now(), "entities", id) !== undefined;
  }

  async function proposed(entity: string, is: string | null, what: string): Promise<Queued> {
    const found = box.entities.get(entity);
    if (found === undefined) return notThere(entity);
    const of = proposalHash(found);
    await decide({ entity, of, is, by, at } as Decision);
    undone.push(async () => {
      await decide({ entity, of, undecided: true, by, at } as Decision);
      return { ok: true, what: `took back: ${what}` };
    });
    return { ok: true, what };
  }
}

const refused = (rule: string, message: string, mend: string): Queued => ({
  ok: false,
  troubles: [refusal(rule, message, mend)],
});

const notThere = (id: string): Queued =>
  refused("no-such-draft", `nothing of the name "${id}" waits here`, "`sayswho drafts CASE` lists what waits");

const reasonsOf = (saved: Extract<Saved, { readonly ok: false }>): readonly DraftTrouble[] =>
  saved.issues.map(({ code, message, mend }) => refusal(code, message, mend));
