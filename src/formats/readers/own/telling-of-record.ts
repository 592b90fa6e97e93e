import { ownClaim } from "../objects/own-claim.ts";
import { ownWork } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { type JsonObject, wordsIn } from "../tellings/json-values.ts";
import type { Spot, Telling, Work } from "../tellings/telling.ts";

/** What of a source of ours is lost where a file is not read whole. */
const NOT_READ = ["reading", "marks", "status", "statusChange", "derivesFrom", "authors", "archivedUrl", "text"];

/**
 * A claim of our own as it stands in a file that others have changed.
 * @param record its fields named as in a case
 * @param words the record as the file has it
 * @param sources the records of its works
 */
export function tellingOfRecord(
  record: JsonObject,
  at: Spot,
  words: string,
  sources: ReadonlyMap<string, JsonObject>,
): Telling {
  const mention = (id: unknown) => (wordsIn(id) === undefined ? undefined : { id: wordsIn(id), at });
  const workOf = (id: string) => workOfRecord(id, sources.get(id) ?? {}, at);
  const source = wordsIn(record.source);
  return {
    ...ownClaim(record, at, workOf),
    at,
    id: wordsIn(record.id),
    subject: mention(record.subject) ?? { at },
    object: mention(record.object),
    value: wordsIn(record.value),
    work: source === undefined ? undefined : workOf(source),
    record: () => words,
    notes: [wordsIn(record.note)].flatMap((note) => note ?? []),
  };
}

/** A source of our own as a work. */
export function workOfRecord(id: string, record: JsonObject, at: Spot): Work {
  const publisher = wordsIn(record.publisher);
  return {
    id,
    title: wordsIn(record.title),
    url: wordsIn(record.url),
    publisher: publisher === undefined ? undefined : { id: publisher, at },
    published: wordsIn(record.published),
    accessed: wordsIn(record.accessed),
    ...ownWork(record),
    notes: [wordsIn(record.note)].flatMap((words) => words ?? []),
    at,
  };
}

/** Notes what a changed file of ours loses of a source. */
export function noteUnreadSource(id: string, record: JsonObject, at: Spot, note: NoteIssue): void {
  const unread = NOT_READ.filter((name) => record[name] !== undefined && record[name] !== "standing");
  if (unread.length === 0) return;
  const held = unread.map((name) => `\`${name}\` ${JSON.stringify(record[name]).toWellFormed()}`).join(", ");
  const message = `nothing was made of ${held} of the source ${shownWords(id)}`;
  note("warning", "not-read", at, message, "the file was changed by others, so that it could not be read whole");
}
