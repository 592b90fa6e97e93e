import { ownClaim } from "../objects/own-claim.ts";
import { ownWork } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { Spot, Telling, Work } from "../tellings/telling.ts";
import type { StixObject } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";

/** A claim of our own, whole in its extension, in a bundle that others have changed. */
export function ownTelling({ own, object, at }: StixObject, sources: ReadonlyMap<string, JsonObject>): Telling {
  const mention = (id: unknown) => (wordsIn(id) === undefined ? undefined : { id: wordsIn(id), at });
  const workOf = (id: string) => workOfRecord(id, sources.get(id) ?? {}, at);
  const source = wordsIn(own.source_id);
  const record = stixRecord(own);
  return {
    ...ownClaim({ ...record, qualifiers: qualifiersIn(own) }, at, workOf),
    at,
    id: wordsIn(own.claim_id),
    subject: mention(own.subject) ?? { at },
    object: mention(own.object),
    value: wordsIn(own.value),
    work: source === undefined ? undefined : workOf(source),
    record: JSON.stringify(object).toWellFormed(),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
  };
}

const qualifiersIn = (own: JsonObject): JsonObject =>
  Object.fromEntries(
    objectsIn(own.qualifiers).flatMap(({ name, words }) => (typeof name === "string" ? [[name, words]] : [])),
  );

/** A source of our own as a work. */
export function workOfRecord(id: string, own: JsonObject, at: Spot): Work {
  const publisher = wordsIn(own.publisher);
  return {
    id,
    title: wordsIn(own.title),
    url: wordsIn(own.url),
    publisher: publisher === undefined ? undefined : { id: publisher, at },
    published: wordsIn(own.published),
    ...ownWork(stixRecord(own)),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
    at,
  };
}

/** What of a source of ours is lost where a bundle is not read whole. */
const NOT_READ = ["reading", "marks", "status_change", "derives_from", "authors", "archived_url", "text"];

/** Notes what a changed bundle of ours loses of its sources. */
export function noteUnreadSource({ own, at }: StixObject, note: NoteIssue): void {
  const unread = NOT_READ.filter((name) => own[name] !== undefined);
  if (unread.length === 0) return;
  const held = unread.map((name) => `\`${name}\` ${JSON.stringify(own[name]).toWellFormed()}`).join(", ");
  const message = `nothing was made of ${held} of the source ${shownWords(wordsIn(own.source_id) ?? "")}`;
  note("warning", "not-read", at, message, "the file was changed by others, so that it could not be read whole");
}
