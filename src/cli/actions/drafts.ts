import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { JudgedDraft } from "../../edit/drafts/judge-draft.ts";
import type { Queued } from "../../edit/drafts/queued.ts";
import { dropDrafts } from "../../edit/on-disk/draft-folder.ts";
import { type DraftQueue, openQueue } from "../../edit/on-disk/draft-queue.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { draftInWords, draftJson, pairInWords, troubleInWords } from "../drafts/draft-in-words.ts";
import { changeIn, reviewDrafts } from "../drafts/review-drafts.ts";
import { issueLines } from "../issue-lines.ts";
import { counted, printable, type Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

/** What can be done with what waits beside a case. */
export type DraftAction = "list" | "review" | "show" | "accept" | "refuse" | "change" | "same" | "apart" | "drop";

/** What a command line says for `drafts`. */
export interface DraftsOptions {
  readonly by?: string;
  readonly why?: string;
  readonly set?: readonly string[];
  readonly with?: string;
  readonly only?: "ready" | "refused" | "pairs";
  readonly json?: boolean;
}

/** Lists what waits beside a case, or does with it what the words say. */
export async function workThroughDrafts(
  folder: string,
  asked: DraftAction | undefined,
  ids: readonly string[],
  options: DraftsOptions,
  terminal: Terminal,
): Promise<void> {
  const action = asked ?? (terminal.keyboard !== undefined && options.json !== true ? "review" : "list");
  if (action === "drop") {
    const isCase = await lstat(join(folder, "case.yaml")).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isCase) throw new CommandFailure(2, `${printable(folder)} is no case: there is no case.yaml in it.`);
    for (const batch of some(ids)) {
      const files = await dropDrafts(folder, batch.replace(/^drafts\/|\.jsonl$/g, ""));
      if (files.length === 0) throw new CommandFailure(2, `There are no drafts “${printable(batch)}” to drop.`);
      say({ ok: true, what: `dropped ${counted(files.length, "file")} of ${batch}` }, options, terminal);
    }
    return;
  }
  const accepting = { by: (await nameIn(action, options, terminal)) ?? "nobody", at: today() };
  const opened = await openQueue(folder, accepting);
  if (!opened.ok)
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so its drafts cannot be judged.`,
    );
  if (opened.issues.length > 0) terminal.err(`${issueLines(opened.issues, terminal)}\n`);
  const { queue } = opened;

  switch (action) {
    case "list":
      list(queue, options, terminal);
      return;
    case "show":
      for (const id of some(ids)) {
        const judged = judgedOf(queue, id);
        terminal.out(options.json ? jsonLine(draftJson(judged)) : draftInWords(judged, terminal));
      }
      return;
    case "review": {
      const keyboard = terminal.keyboard?.();
      if (keyboard === undefined)
        throw new CommandFailure(2, "There is no terminal to review on; `list`, `accept` and `refuse` need none.");
      try {
        await reviewDrafts(queue, keyboard, terminal);
      } finally {
        keyboard.close();
      }
      return;
    }
    case "accept":
      await each(ids, (id) => queue.accept(id));
      return;
    case "refuse":
      await each(ids, (id) => queue.refuse(id, whyIn(options)));
      return;
    case "change": {
      // A sentence that is given with other changes comes last: each of them makes it anew.
      const given = (options.set ?? []).map(changeIn);
      const isSentence = (change: ReturnType<typeof changeIn>) => change?.[0] === "statement";
      const changes = [...given.filter((one) => !isSentence(one)), ...given.filter(isSentence)];
      if (changes.length === 0 || changes.includes(undefined))
        throw new CommandFailure(2, "Say what is to become what: --set object=ruben-tasch.");
      await each(ids, async (id) => {
        let result: Queued = { ok: true, what: "" };
        for (const change of changes) if (result.ok && change !== undefined) result = await queue.change(id, ...change);
        return result;
      });
      return;
    }
    case "same":
      await each(ids, (id) => queue.same(id, options.with ?? missing("--with"), options.why ?? missing("--why")));
      return;
    case "apart":
      await each(ids, (id) => queue.apart(id, options.with, options.why ?? missing("--why")));
      return;
    default:
      return action satisfies never;
  }

  /** Does it with each; the first that is refused ends it, and what was done before stays. */
  async function each(names: readonly string[], act: (id: string) => Promise<Queued>): Promise<void> {
    for (const id of some(names)) say(await act(id), options, terminal);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Nothing is decided by nobody. */
async function nameIn(action: DraftAction, { by }: DraftsOptions, terminal: Terminal): Promise<string | undefined> {
  if (by !== undefined && by.trim() !== "") return by.trim();
  if (action === "list" || action === "show") return undefined;
  if (action !== "review") throw new CommandFailure(2, "Say who decides: --by NAME stands with what is accepted.");

  const keyboard = terminal.keyboard?.();
  const name = await keyboard?.line("Your name, as it is to stand with what you accept: ");
  keyboard?.close();
  if (name === undefined) throw new CommandFailure(2, "Without a name nothing is decided; say --by NAME.");
  return name;
}

function whyIn({ why }: DraftsOptions): string {
  return why ?? missing("--why");
}

function missing(option: string): never {
  throw new CommandFailure(2, `Say ${option}; sayswho drafts --help shows how.`);
}

function some(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) throw new CommandFailure(2, "Say which; `sayswho drafts CASE` lists what waits.");
  return ids;
}

function judgedOf(queue: DraftQueue, id: string): JudgedDraft {
  const found = queue.drafts().find(({ draft }) => draft.id === id);
  if (found === undefined)
    throw new CommandFailure(2, `No draft "${printable(id)}" waits here; \`sayswho drafts CASE\` lists what does.`);
  return queue.judge(found.draft);
}

function list(queue: DraftQueue, { only, json }: DraftsOptions, terminal: Terminal): void {
  const judged = only === "pairs" ? [] : queue.drafts().map(({ draft }) => queue.judge(draft));
  const shown = judged.filter(({ isReady }) => only === undefined || isReady === (only === "ready"));
  const pairs = only === undefined || only === "pairs" ? queue.pairs() : [];
  if (json) {
    for (const one of shown) terminal.out(jsonLine(draftJson(one)));
    for (const { id, facts } of pairs) terminal.out(jsonLine({ pair: id, one: facts[0], other: facts[1] }));
    return;
  }
  if (shown.length > 0) terminal.out(textTable(["draft", "", "source", "says"], shown.map(row)));
  for (const pair of pairs) terminal.out(pairInWords(pair, terminal));
  const ready = judged.filter(({ isReady }) => isReady).length;
  terminal.out(
    only === "pairs"
      ? `${counted(pairs.length, "pair")} of entities may be one.\n`
      : `${counted(judged.length, "draft")} ${judged.length === 1 ? "waits" : "wait"}, ${ready} of them ready to be accepted; ${counted(queue.pairs().length, "pair")} of entities may be one.\n`,
  );
}

function row({ draft, claim, troubles, isReady }: JudgedDraft): readonly string[] {
  const rules = [...new Set(troubles.map(({ rule }) => rule))].join(", ");
  const says = typeof claim.statement === "string" ? claim.statement : "";
  return [draft.id, isReady ? (rules === "" ? "ready" : `ready, ${rules}`) : rules, claim.source, says];
}

function say(result: Queued, { json }: DraftsOptions, terminal: Terminal): void {
  if (json) terminal.out(jsonLine(result));
  else if (result.ok) terminal.out(`${printable(result.what)}\n`);
  if (!result.ok)
    throw new CommandFailure(
      1,
      json ? "" : result.troubles.map((trouble) => troubleInWords(trouble, terminal).replace(/^ {2}/, "")).join("\n"),
    );
}
