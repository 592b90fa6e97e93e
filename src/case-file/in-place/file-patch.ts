import type { FileChange } from "./folder-change.ts";

/** One small change of one file: what stood at a position, and what stands there now. Undefined is no file at all. */
export interface FilePatch {
  readonly path: string;
  readonly at: number;
  readonly removed: string | undefined;
  readonly added: string | undefined;
}

/** What a change of a file comes to, without what is the same before and after. Nothing of a file of bytes. */
export function patchOf({ path, before, after }: FileChange): FilePatch | undefined {
  if (after instanceof Uint8Array) return undefined;
  if (before === undefined || after === undefined) return { path, at: 0, removed: before, added: after };

  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { path, at, removed: before.slice(at, before.length - end), added: after.slice(at, after.length - end) };
}

/** The file with a patch taken back; not ok where the file is not what the patch made of it any more. */
export function unpatched(
  text: string | undefined,
  { path, at, removed, added }: FilePatch,
): { readonly ok: true; readonly file: FileChange } | { readonly ok: false } {
  if (removed === undefined || added === undefined) {
    return text === added ? { ok: true, file: { path, before: text, after: removed } } : { ok: false };
  }
  if (text === undefined || text.slice(at, at + added.length) !== added) return { ok: false };
  return { ok: true, file: { path, before: text, after: text.slice(0, at) + removed + text.slice(at + added.length) } };
}
