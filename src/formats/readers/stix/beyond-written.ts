import { bundleFrame, bundleTexts } from "../../stix/stix.ts";
import type { ToldTable } from "../../words/told-table.ts";
import type { ListedValue } from "../objects/json-list.ts";
import { noteBeyond } from "../own/note-beyond.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { JsonObject } from "../tellings/json-values.ts";
import { stixObjectOf } from "./stix-objects.ts";

/** A bundle of ours that is gone through beside what we would write of the case that it carries. */
export interface BesideWritten {
  /** Takes its next object, whichever it is. */
  meet(listed: ListedValue): void;
  /** Notes, once all were met, what of them and of the bundle around them we would not write: other programs may have changed it. */
  noteBeyond(frame: JsonObject, note: NoteIssue): void;
}

/** Begins before the first object. */
export function goBesideWritten(table: ToldTable): BesideWritten {
  const written = bundleTexts(table)[Symbol.iterator]();
  /** Those of the file, and those of ours, that have not met what they are like: all together would take as much memory as the file. */
  const found = new Map<string, { readonly words: string; readonly at: ListedValue["at"] }>();
  const otherwise = new Map<string, string>();
  const write = (): { readonly id: string; readonly words: string } | undefined => {
    const { value: object, done } = written.next();
    if (done) return undefined;
    const { id, text: words } = object;
    if (found.get(id)?.words === words) found.delete(id);
    else otherwise.set(id, words);
    return { id, words };
  };
  return {
    meet({ text, at }) {
      const latest = write();
      // Most are as they were written, to the letter, and where we would write them.
      const object = latest?.words === text ? undefined : stixObjectOf(jsonIn(text), at);
      const id = object?.id ?? latest?.id ?? "";
      const words = object === undefined ? text : JSON.stringify(object.object);
      if (otherwise.get(id) === words) otherwise.delete(id);
      else found.set(id, { words, at });
    },
    noteBeyond(frame, note) {
      while (write() !== undefined);
      noteBeyond("the bundle", frame, bundleFrame(table), { line: 1, column: 1 }, note);
      for (const [id, { words, at }] of found) {
        const ours = otherwise.get(id);
        noteBeyond(shownWords(id), jsonIn(words), ours === undefined ? undefined : jsonIn(ours), at, note);
      }
    },
  };
}

/** What a text says as JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
