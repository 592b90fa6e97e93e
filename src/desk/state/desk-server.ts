import type { Changeable } from "../../edit/drafts/change-draft.ts";
import type { DraftTrouble } from "../../edit/drafts/draft-trouble.ts";
import type { ShownDraft } from "../../edit/drafts/shown-draft.ts";
import type { ShownQueue } from "../../edit/drafts/shown-queue.ts";
import type { Change, Edit } from "../../edit/edit.ts";
import type { EditIssue } from "../../edit/edit-issue.ts";
import type { CaseRecords } from "../../model/case.ts";
import type { SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { Mark } from "../../model/mark.ts";
import type { Source } from "../../model/source.ts";

/** What can be taken back and done again, in words, the next one first. */
export interface EditHistory {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

/** The case as the server has it. */
export interface ServedDesk {
  readonly revision: number;
  readonly history: EditHistory;
  readonly by?: string;
  readonly records: CaseRecords;
  readonly texts: readonly SourceId[];
}

/** What has become of the case since a page last heard of it. */
export interface DeskNews {
  readonly revision: number;
  readonly history: EditHistory;
  /** Undefined where only reading all of it anew tells. */
  readonly edits?: readonly Edit[];
}

/** What became of an edit. */
export type Answered =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly history: EditHistory;
      readonly edit: Edit;
      readonly issues: readonly EditIssue[];
    }
  | { readonly ok: false; readonly issues: readonly (EditIssue | Issue)[]; readonly theirs?: readonly Change[] };

/** A document with its text taken out; what is guessed of it is a guess until a person keeps it. */
export type TakenDocument =
  | {
      readonly ok: true;
      readonly document: string;
      readonly text: string;
      readonly marks: readonly Omit<Mark, "source">[];
      readonly madeFrom?: NonNullable<NonNullable<Source["text"]>["madeFrom"]>;
      readonly guesses: {
        readonly title?: string;
        readonly publisher?: string;
        readonly authors?: readonly string[];
        readonly published?: string;
        readonly lang?: string;
        readonly url?: string;
        readonly genre?: Source["genre"];
      };
      readonly warnings: readonly Issue[];
      /** Sources that have the same text, or one with much of it. */
      readonly alike: readonly {
        readonly source: SourceId;
        readonly how: string;
        readonly share: number;
        /** The longest stretches of this text that stand there too. */
        readonly shared?: readonly { readonly start: number; readonly end: number }[];
      }[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A document whose text was taken out. */
export type Taken = Extract<TakenDocument, { readonly ok: true }>;

/** What somebody decides in the queue, of a proposal as it was shown (`of`); by whom, where the program does not know it yet. */
export type DraftDecision = { readonly by?: string } & (
  | { readonly act: "accept"; readonly draft: string; readonly of: string }
  | { readonly act: "refuse"; readonly draft: string; readonly of: string; readonly why: string }
  | {
      readonly act: "change";
      readonly draft: string;
      readonly of: string;
      readonly what: Changeable;
      readonly value: string;
    }
  | { readonly act: "same"; readonly one: string; readonly other: string; readonly of?: string; readonly why: string }
  | { readonly act: "apart"; readonly one: string; readonly other?: string; readonly of?: string; readonly why: string }
  | { readonly act: "undo"; readonly of: string }
);

/** What came of it, and what waits now; without an answer nobody knows what waits. */
export type Decided = { readonly waiting?: ShownQueue } & ( // By the name in `done` it can be taken back.
  | { readonly ok: true; readonly what: string; readonly done?: string }
  | { readonly ok: false; readonly troubles: readonly DraftTrouble[] }
);

/** What the desk asks of the program that serves it. */
export interface DeskServer {
  /** Rejects with every reason where the case cannot be opened. */
  open(): Promise<ServedDesk>;
  /** How often the case has become another, and what was saved since a revision where that is known; without the case. */
  since(revision: number): Promise<DeskNews>;
  text(source: string): Promise<string | undefined>;
  save(edit: Edit): Promise<Answered>;
  undo(): Promise<Answered>;
  redo(): Promise<Answered>;
  takeIn(name: string, bytes: Blob | Uint8Array): Promise<TakenDocument>;
  /** What waits in the queue of drafts; undefined where no answer comes. */
  drafts(): Promise<ShownQueue | undefined>;
  /** One of them, judged; undefined where it does not wait any more. */
  draft(id: string): Promise<ShownDraft | undefined>;
  decide(decision: DraftDecision): Promise<Decided>;
  /** Calls back after the case has become another, whoever changed it. */
  onChange(listener: () => void): void;
}

/**
 * The server that handed the page out; all that is asked lies beside the page, behind the same secret.
 * @param ask how it is asked
 */
export function deskServer(ask: typeof fetch = (...request) => fetch(...request)): DeskServer {
  const post = async (path: string, body: BodyInit | null, type = "application/json"): Promise<Answered> => {
    try {
      const response = await ask(`../api/desk/${path}`, { method: "POST", body, headers: { "content-type": type } });
      if (response.headers.get("content-type")?.startsWith("application/json")) return await response.json();
      return { ok: false, issues: [unanswered(await response.text())] };
    } catch {
      return {
        ok: false,
        issues: [unanswered("The program that serves this page does not answer; it may have ended.")],
      };
    }
  };
  return {
    async open() {
      const response = await ask("../api/desk");
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    async since(revision) {
      const response = await ask(`../api/desk/state?since=${revision}`);
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    async text(source) {
      const response = await ask(`../api/texts/${encodeURIComponent(source)}`);
      return response.status === 200 ? response.text() : undefined;
    },
    save: (edit) => post("edits", JSON.stringify(edit)),
    undo: () => post("undo", null),
    redo: () => post("redo", null),
    takeIn: (name, bytes) =>
      post(
        `documents?name=${encodeURIComponent(name)}`,
        bytes as BodyInit,
        "application/octet-stream",
      ) as unknown as Promise<TakenDocument>,
    drafts: async () => whereOk<ShownQueue>(await ask("../api/desk/drafts").catch(() => undefined)),
    draft: async (id) =>
      whereOk<ShownDraft>(await ask(`../api/desk/drafts/${encodeURIComponent(id)}`).catch(() => undefined)),
    async decide(decision) {
      const decided: unknown = await post("drafts", JSON.stringify(decision));
      // Where no answer came there is an issue, as of an edit.
      const { issues } = decided as { readonly issues?: readonly Issue[] };
      if (issues === undefined) return decided as Decided;
      return {
        ok: false,
        troubles: issues.map(({ code, message }) => ({
          rule: code,
          isRefusal: true,
          message,
          mend: "nothing was decided; do it again",
        })),
      };
    },
    onChange(listener) {
      const events = new EventSource("../api/changes");
      events.addEventListener("message", listener);
    },
  };
}

const whereOk = async <Answer>(response: Response | undefined): Promise<Answer | undefined> =>
  response?.ok ? response.json() : undefined;

const unanswered = (message: string): Issue => ({
  code: "no-answer",
  severity: "error",
  message,
  mend: "nothing is lost: what you typed is still here; save it again",
  where: { file: "", line: 1, column: 1, path: "" },
});
