import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Change, Edit } from "../edit/edit.ts";
import type { Saved, Sitting } from "../edit/on-disk/sitting.ts";
import { recordsNow } from "../edit/working-case.ts";
import { SaysWhoError } from "../errors.ts";
import { alikeTexts } from "../intake/alike-texts.ts";
import type { Issue } from "../model/issue.ts";
import { addDraftRoutes } from "./draft-routes.ts";

/** A document as it arrives, and what comes of taking its text out: whatever that is, it goes to the page as it is. */
export type TakeIn = (document: { readonly name: string; readonly bytes: Uint8Array }) => Promise<object>;

/** What the desk works on: a case that somebody is changing, who that is, and how documents are taken in. */
export interface DeskOptions {
  /** The sitting; or how it begins, once somebody comes to the desk. */
  readonly sitting: Sitting | (() => Promise<Sitting>);
  readonly by?: string | undefined;
  readonly takeIn: TakeIn;
  /** The most bytes that an edit or a document may have. */
  readonly largest?: number;
}

/** An edit touches a few records; the text of a new source is the largest thing in one. */
const LARGEST = 64 * 1024 * 1024;
/** Documents that were taken in and not yet added: so many, and so many bytes of them; the oldest is forgotten, and asked for again. */
const MOST_WAITING = 20;
const MOST_WAITING_BYTES = 256 * 1024 * 1024;
const sizeOf = (waiting: ReadonlyMap<string, Uint8Array>): number =>
  [...waiting.values()].reduce((sum, bytes) => sum + bytes.length, 0);

const RevisionSchema = z
  .string()
  .regex(/^[0-9]{1,9}$/)
  .transform(Number);
const DocumentSchema = z.strictObject({ document: z.string().regex(/^[0-9]{1,9}$/) });
const ChangeSchema = z.strictObject({
  of: z.enum([
    "case",
    "entities",
    "sources",
    "claims",
    "replies",
    "corrections",
    "readings",
    "marks",
    "texts",
    "originals",
  ]),
  id: z.string().min(1).max(256),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
const EditSchema = z
  .strictObject({ what: z.string().max(1_000), changes: z.array(ChangeSchema).max(100_000) })
  .refine(({ changes }) => changes.every(({ of, after }) => of !== "texts" || after === undefined || isText(after)), {
    error: "a text is well-formed text",
  })
  .refine(
    ({ changes }) =>
      changes.every(
        ({ of, before, after }) =>
          of !== "originals" || (before === undefined && DocumentSchema.safeParse(after).success),
      ),
    { error: "an original is a document that was taken in" },
  );

/**
 * Answers what the desk asks: `GET /api/desk` with the records as they are and what can be taken back,
 * `GET /api/desk/state` with the latter alone, and with what has been saved `?since=REVISION` where that is known, `POST
 * /api/desk/edits` by saving an edit, `/api/desk/undo` and `/api/desk/redo`, `/api/desk/documents?name=NAME` by taking the
 * text out of a document. Every edit names each record as it was when it was made: one that is another by now is
 * refused, with what it is.
 */
export function addDeskRoutes(app: Hono, { sitting: begin, by, takeIn, largest = LARGEST }: DeskOptions): void {
  let begun: Promise<Sitting> | undefined;
  const sittingNow = (): Promise<Sitting> => {
    begun ??= Promise.resolve(typeof begin === "function" ? begin() : begin);
    // What could not begin is tried again when it is asked for again.
    begun.catch(() => {
      begun = undefined;
    });
    return begun;
  };
  const isBounded = bodyLimit({
    maxSize: largest,
    onError: (context) => context.text("That is larger than anything the desk takes.", 413),
  });
  const waiting = new Map<string, Uint8Array>();
  let taken = 0;

  // A case that cannot be opened is said to be that, with every reason, before anything is asked of it.
  for (const path of ["/api/desk", "/api/desk/*"]) {
    app.use(path, async (context, next) => {
      const why = await sittingNow().then(() => undefined, reasonOf);
      return why === undefined ? next() : context.text(why, 503);
    });
  }
  app.get("/api/desk", async (context) => {
    const sitting = await sittingNow();
    const { records, texts } = recordsNow(sitting.now());
    return context.json({ ...stateOf(sitting), by, records, texts: [...texts.keys()] });
  });
  app.get("/api/desk/state", async (context) => {
    const sitting = await sittingNow();
    const since = RevisionSchema.safeParse(context.req.query("since"));
    const edits = since.success ? sitting.since(since.data)?.map(withoutOriginals) : undefined;
    return context.json({ ...stateOf(sitting), ...(edits && { edits }) });
  });
  app.post("/api/desk/edits", isBounded, async (context) => {
    const parsed = EditSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success) return context.text(`This is no edit: ${parsed.error.issues[0]?.message ?? ""}.`, 400);

    const changes = parsed.data.changes.map((change) => {
      if (change.of !== "originals") return change;
      return { ...change, after: waiting.get(DocumentSchema.parse(change.after).document) };
    });
    const isForgotten = changes.some(({ of, after }) => of === "originals" && after === undefined);
    if (isForgotten)
      return context.json({ ok: false, issues: [documentForgotten()], ...stateOf(await sittingNow()) }, 409);
    return answer(context, (sitting) => sitting.save({ what: parsed.data.what, changes } as Edit));
  });
  app.post("/api/desk/undo", (context) => answer(context, (sitting) => sitting.undo()));
  app.post("/api/desk/redo", (context) => answer(context, (sitting) => sitting.redo()));
  app.post("/api/desk/documents", isBounded, async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const name = (context.req.query("name") ?? "").slice(0, 255);
    const result = await takeIn({ name, bytes });
    taken += 1;
    waiting.set(String(taken), bytes);
    for (const old of waiting.keys())
      if (waiting.size > MOST_WAITING || (waiting.size > 1 && sizeOf(waiting) > MOST_WAITING_BYTES))
        waiting.delete(old);
    const { texts } = recordsNow((await sittingNow()).now());
    const alike = "text" in result && typeof result.text === "string" ? alikeTexts(result.text, texts) : [];
    return context.json({ ...result, document: String(taken), alike });
  });

  addDraftRoutes(app, sittingNow, by);

  function stateOf(sitting: Sitting) {
    return { revision: sitting.revision(), history: sitting.history() };
  }

  async function answer(context: Context, act: (sitting: Sitting) => Promise<Saved>): Promise<Response> {
    const sitting = await sittingNow();
    try {
      const saved = await act(sitting);
      return context.json({ ...asSent(saved), ...stateOf(sitting) }, saved.ok ? 200 : 409);
    } catch (error) {
      if (!(error instanceof SaysWhoError)) throw error;
      return context.json({ ok: false, issues: [unwritable(error)], ...stateOf(sitting) }, 507);
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isText = (value: unknown): value is string => typeof value === "string" && value.isWellFormed();

/** What became of an edit as the page can use it. */
function asSent(saved: Saved): Saved {
  if (saved.ok) return { ...saved, edit: withoutOriginals(saved.edit) };
  return saved.theirs === undefined ? saved : { ...saved, theirs: withoutBytes(saved.theirs) };
}

/** The bytes of a document stay where they are. */
const withoutOriginals = ({ what, changes }: Edit): Edit => ({ what, changes: withoutBytes(changes) });
const withoutBytes = (changes: readonly Change[]): readonly Change[] => changes.filter(({ of }) => of !== "originals");

/** A document is held until it is added, or until many others came after it. */
const documentForgotten = (): Issue => ({
  code: "no-such-document",
  severity: "error",
  message: "the document is not held here any more; nothing of it was saved",
  mend: "take it in again",
  where: { file: "", line: 1, column: 1, path: "" },
});

/** What the machine could not do, for whoever is at the desk: nothing was written, and what was typed is still there. */
function unwritable({ message, cause }: SaysWhoError): Issue {
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return {
    code: "file-unwritable",
    severity: "error",
    message: `${message}${code === undefined ? "" : ` (${code})`}; nothing of it was saved`,
    mend: "see to the disk and its permissions, and save again",
    where: { file: "", line: 1, column: 1, path: "" },
  };
}
