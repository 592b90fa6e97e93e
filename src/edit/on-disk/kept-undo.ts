import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type CaseFolder, PLACE_IN_CASE } from "../../case-file/case-folder.ts";
import type { FilePatch } from "../../case-file/in-place/file-patch.ts";
import type { FileChange } from "../../case-file/in-place/folder-change.ts";
import { lastLeft } from "../../case-file/on-disk/has-left.ts";
import { isKeptAside, KEPT_ASIDE } from "../../case-file/on-disk/kept-aside.ts";
import { readCaseFiles } from "../../case-file/on-disk/read-case-files.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
import { parseCase } from "../../case-file/parse-case.ts";
import { sha256Of } from "../../model/sha256.ts";

const NAME = /^undo-(\d{1,6})\.json$/;
const MOST_KEPT = 20;
const MAX_BYTES = 64 * 1024 * 1024;

/** What a change put where: of what it added only how long it is and its hash, so that a large import is kept small. */
const KeptUndoSchema = z.strictObject({
  what: z.string(),
  at: z.number(),
  patches: z.array(
    z.strictObject({
      path: z.string().regex(PLACE_IN_CASE),
      at: z.int().min(0),
      removed: z.string().nullable(),
      added: z.strictObject({ length: z.int().min(0), sha256: z.string() }).nullable(),
    }),
  ),
});
type KeptUndo = z.infer<typeof KeptUndoSchema>;

/** What was taken back, and in which files; or why nothing was. */
export type TakenBack =
  | { readonly ok: true; readonly what: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly message: string; readonly mend: string };

/**
 * The note of how a change can be taken back by a later command, beside the case and out of Git, to be written together
 * with it; the last twenty are kept, so that an older one may go.
 */
export async function undoNote(
  folder: string,
  what: string,
  patches: readonly FilePatch[],
): Promise<readonly [note: FileChange, ...gone: FileChange[]]> {
  const numbers = (await isKeptAside(folder)) ? await numbersIn(join(folder, KEPT_ASIDE)) : [];
  const next = (numbers.at(-1) ?? 0) + 1;
  const kept: KeptUndo = {
    what,
    at: Date.now(),
    patches: patches.map(({ path, at, removed, added }) => ({
      path,
      at,
      removed: removed ?? null,
      added: added === undefined ? null : { length: added.length, sha256: sha256Of(added) },
    })),
  };
  const note = { path: noteOf(next), before: undefined, after: JSON.stringify(kept) };
  return [note, ...numbers.slice(0, 1 - MOST_KEPT).map((old) => withoutNote(noteOf(old)))];
}

const noteOf = (number: number): string => `${KEPT_ASIDE}/undo-${number}.json`;

/** Takes a note away, together with what it is a note of. */
export const withoutNote = (path: string): FileChange => ({
  path,
  before: undefined,
  after: undefined,
  isUnread: true,
});

/**
 * Takes back the last change that was kept, whole and to the byte, if its places are as it left them and the case checks
 * without it.
 * @throws SaysWhoError `file-unwritable`
 */
export async function takeBackLast(folder: string): Promise<TakenBack> {
  const aside = join(folder, KEPT_ASIDE);
  const last = (await isKeptAside(folder)) ? (await numbersIn(aside)).at(-1) : undefined;
  const kept = last === undefined ? undefined : await readKept(join(folder, noteOf(last)));
  if (last === undefined || kept === undefined)
    return { ok: false, message: "no command has left anything to take back", mend: "the desk takes back its own" };

  const { what, at } = kept;
  const left = await lastLeft(folder);
  if (left !== undefined && left >= at)
    return {
      ok: false,
      message: `the case has left since it was ${what}: it was exported, pushed or published`,
      mend: "change or withdraw it, which is a dated correction",
    };

  const { folder: read } = await readCaseFiles(folder);
  const changes = read === undefined ? undefined : changesBack(read, kept);
  if (read === undefined || changes === undefined)
    return {
      ok: false,
      message: `what ${what} wrote was written over since`,
      mend: "take it out by hand, or in the desk",
    };

  const parsed = parseCase(without(read, changes));
  if (!parsed.ok)
    return {
      ok: false,
      message: `something has come to rest on what was ${what}: ${parsed.issues[0]?.message}`,
      mend: "take that out first",
    };
  if (!(await writeTogether(folder, [...changes, withoutNote(noteOf(last))])).ok)
    return { ok: false, message: "the files became others meanwhile", mend: "try again" };
  return { ok: true, what, files: changes.map(({ path }) => path) };
}

/** The files as they were; undefined where one of them is not what the change left. */
function changesBack({ files, texts }: CaseFolder, { patches }: KeptUndo): readonly FileChange[] | undefined {
  const changes: FileChange[] = [];
  for (const { path, at, removed, added } of patches) {
    const before = files.get(path) ?? texts.get(path);
    const there = added === null ? undefined : before?.slice(at, at + added.length);
    if (added === null ? before !== undefined : there === undefined || sha256Of(there) !== added.sha256)
      return undefined;
    if (removed === null && added !== null && before?.length !== added.length) return undefined;
    const around = before ?? "";
    const after =
      removed === null ? undefined : around.slice(0, at) + removed + around.slice(at + (added?.length ?? 0));
    changes.push({ path, before, after });
  }
  return changes;
}

function without({ files, texts }: CaseFolder, changes: readonly FileChange[]): CaseFolder {
  const next = { files: new Map(files), texts: new Map(texts) };
  for (const { path, after } of changes) {
    const map = path.startsWith("texts/") ? next.texts : next.files;
    if (typeof after === "string") map.set(path, after);
    else map.delete(path);
  }
  return next;
}

async function numbersIn(aside: string): Promise<readonly number[]> {
  const names = await readdir(aside).catch(() => [] as string[]);
  return names.flatMap((name) => Number(NAME.exec(name)?.[1]) || []).sort((a, b) => a - b);
}

async function readKept(path: string): Promise<KeptUndo | undefined> {
  const read = await readRegularFile(path, MAX_BYTES);
  if (!read.ok) return undefined;
  try {
    return KeptUndoSchema.safeParse(JSON.parse(new TextDecoder().decode(read.bytes))).data;
  } catch {
    return undefined;
  }
}
