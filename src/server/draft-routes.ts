import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { CHANGEABLE } from "../edit/drafts/change-draft.ts";
import { decidedOf } from "../edit/drafts/draft-box.ts";
import { proposalHash } from "../edit/drafts/draft-hash.ts";
import { type Queued, refused } from "../edit/drafts/queued.ts";
import { showDraft } from "../edit/drafts/shown-draft.ts";
import { shownHash } from "../edit/drafts/shown-hash.ts";
import { type ShownQueue, showQueue } from "../edit/drafts/shown-queue.ts";
import { type DraftQueue, queueOver } from "../edit/on-disk/draft-queue.ts";
import type { Sitting } from "../edit/on-disk/sitting.ts";
import { SaysWhoError } from "../errors.ts";
import type { Issue } from "../model/issue.ts";

const LARGEST = 1024 * 1024;

const Id = z.string().min(1).max(256);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.string().trim().min(1).max(10_000).refine(isWellFormed);
/** Who decides, where the program was not told: with each decision, so that none is recorded in the name of another. */
const by = { by: Words.optional() };
const DecisionSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("accept"), draft: Id, of: Hash, ...by }),
  z.strictObject({ act: z.literal("refuse"), draft: Id, of: Hash, why: Words, ...by }),
  z.strictObject({
    act: z.literal("change"),
    draft: Id,
    of: Hash,
    what: z.enum(CHANGEABLE),
    value: z.string().max(100_000).refine(isWellFormed),
    ...by,
  }),
  // Of somebody who was proposed, as they were shown; of a pair there is no hash, it waits or it does not.
  z.strictObject({ act: z.literal("same"), one: Id, other: Id, of: Hash.optional(), why: Words, ...by }),
  z.strictObject({ act: z.literal("apart"), one: Id, other: Id.optional(), of: Hash.optional(), why: Words, ...by }),
  // What is taken back is named as well: another window may have decided since.
  z.strictObject({ act: z.literal("undo"), of: Id, ...by }),
]);
type Decision = z.infer<typeof DecisionSchema>;

/**
 * Answers what the desk asks of the drafts beside its case: `GET /api/desk/drafts` with what waits, `GET
 * /api/desk/drafts/ID` with one draft, judged, and `POST /api/desk/drafts` by doing what a person has decided, as the
 * terminal does it. A decision names the proposal as it was shown, with whom and what comes along: of one that is another
 * by now nothing is decided. It carries the name of whoever decides, unless the program was told it; none is remembered.
 */
export function addDraftRoutes(app: Hono, sittingNow: () => Promise<Sitting>, named: string | undefined): void {
  let by = named;
  let turn: Promise<unknown> = Promise.resolve();
  let open: Promise<DraftQueue> | undefined;
  const queueNow = (): Promise<DraftQueue> => {
    open ??= sittingNow().then(async (sitting) => {
      const { queue } = await queueOver(sitting, () => ({ by: by ?? NOBODY, at: today() }));
      return queue;
    });
    open.catch(() => {
      open = undefined;
    });
    return open;
  };
  const isBounded = bodyLimit({
    maxSize: LARGEST,
    onError: (context) => context.text("That is larger than any decision.", 413),
  });

  app.get("/api/desk/drafts", async (context) => {
    const queue = await queueNow();
    return context.json(waitingIn(queue, await queue.look()));
  });
  app.get("/api/desk/drafts/:id", async (context) => {
    const queue = await queueNow();
    const found = queue.drafts().find(({ draft }) => draft.id === context.req.param("id"));
    if (found === undefined) return context.text("No such draft waits here.", 404);
    return context.json(showDraft(queue.sitting.now(), queue.box(), queue.judge(found.draft)));
  });
  app.post("/api/desk/drafts", isBounded, async (context) => {
    const parsed = DecisionSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success) return context.text(`This is no decision: ${parsed.error.issues[0]?.message ?? ""}.`, 400);

    const queue = await queueNow();
    const decision = parsed.data;
    const who = named ?? decision.by;
    if (who === undefined && decision.act !== "undo") return answer(context, queue, nobodyDecides());
    // One after the other: each is noted in its own name.
    const deciding = turn.then(async () => {
      by = who;
      const queued = await decide(queue, decision);
      const last = queue.last();
      return queued.ok && decision.act !== "undo" && last !== undefined ? { ...queued, done: last.id } : queued;
    });
    turn = deciding.catch(() => undefined);
    try {
      return await answer(context, queue, await deciding);
    } catch (error) {
      if (!(error instanceof SaysWhoError)) throw error;
      return answer(context, queue, unwritable(error), 507);
    }
  });

  async function answer(context: Context, queue: DraftQueue, queued: Queued, refused: 409 | 507 = 409) {
    const waiting = waitingIn(queue, await queue.look());
    return context.json({ ...queued, waiting }, queued.ok ? 200 : refused);
  }

  function waitingIn(queue: DraftQueue, issues: readonly Issue[]): ShownQueue {
    return showQueue(queue.drafts(), queue.pairs(), issues, named, queue.last());
  }
}

/** Whose name stands with nothing: what nobody decides is refused before. */
const NOBODY = "nobody";

async function decide(queue: DraftQueue, decision: Decision): Promise<Queued> {
  switch (decision.act) {
    case "accept":
      return asShown(queue, decision) ?? queue.accept(decision.draft);
    case "refuse":
      return asShown(queue, decision) ?? queue.refuse(decision.draft, decision.why);
    case "change":
      return asShown(queue, decision) ?? queue.change(decision.draft, decision.what, decision.value);
    case "same":
      return isOpen(queue, decision) ? queue.same(decision.one, decision.other, decision.why) : another(decision.one);
    case "apart":
      return isOpen(queue, decision) ? queue.apart(decision.one, decision.other, decision.why) : another(decision.one);
    case "undo":
      return queue.undo(decision.of);
    default:
      return decision satisfies never;
  }
}

/** Undefined where a draft, and what comes along, is what was shown of it, or is not here at all, which the queue itself says best. */
function asShown(queue: DraftQueue, { draft: id, of }: { readonly draft: string; readonly of: string }) {
  const found = queue.box().drafts.get(id)?.draft;
  return found === undefined || shownHash(queue.judge(found)) === of ? undefined : another(id);
}

/** Whether it is still to be said who somebody is: of a proposal as it was shown, or of two that wait as a pair. */
function isOpen(
  queue: DraftQueue,
  { one, other, of }: { readonly one: string; readonly other?: string | undefined; readonly of?: string | undefined },
): boolean {
  if (of === undefined) return queue.pairs().some((pair) => pair.one.id === one && pair.other.id === other);
  const proposed = queue.box().entities.get(one);
  const isUndecided = decidedOf(queue.box(), queue.sitting.now(), one) === undefined;
  return proposed !== undefined && proposalHash(proposed) === of && isUndecided;
}

const another = (id: string): Queued =>
  refused("changed-meanwhile", `"${id}" is another by now, or was decided of in another window`, "look at it again");

const nobodyDecides = (): Queued =>
  refused("nobody", "nothing is decided by nobody", "say your name: it stands with what you accept");

/** What the machine could not do: nothing was decided. */
const unwritable = ({ message }: SaysWhoError): Queued =>
  refused(
    "file-unwritable",
    `${message}; nothing was decided`,
    "see to the disk and its permissions, and decide again",
  );

const today = (): string => new Date().toISOString().slice(0, 10);

function isWellFormed(words: string): boolean {
  return words.isWellFormed();
}
