import { type Claim, ClaimSchema } from "../../../model/claim.ts";
import { type EntityId, UNATTRIBUTED } from "../../../model/id.ts";
import type { GatheredEntities } from "./gather-entities.ts";
import type { GatheredWorks } from "./gather-works.ts";
import type { NoteIssue } from "./import-issue.ts";
import { statementOf } from "./statement-of.ts";
import type { Mention, Telling } from "./telling.ts";

/** What a telling is turned into a claim with: the file's entities and works as far as they are known, and a place for troubles. */
export interface Gathered {
  readonly file: string;
  readonly entities: GatheredEntities;
  readonly works: GatheredWorks;
  readonly idFor: (words: string) => string;
  readonly note: NoteIssue;
}

const NO_QUOTE = "give the edge the words that it stands on";

/** EDTF's day of which nothing is known, for a withdrawal that a file records without its date. */
const UNKNOWN_DAY = "XXXX-XX-XX";

/**
 * Makes a claim of a telling: the import's door of the one rule. Without a source there is none, whatever else is
 * there; what is missing or does not fit the schema is noted, and nothing stands in for it. A telling without a
 * speaker is of somebody not named.
 */
export function claimOfTelling(telling: Telling, { file, entities, works, idFor, note }: Gathered): Claim | undefined {
  const {
    at,
    work,
    quote,
    record,
    predicate,
    value,
    denied = false,
    cue,
    time,
    hedges = [],
    qualifiers = {},
  } = telling;
  if (work === undefined) {
    note(
      "error",
      "without-source",
      at,
      "it comes without a source",
      "name the work it stands in; until then it stays out",
    );
    return undefined;
  }
  let complete = true;
  const find = (mention: Mention | undefined, role: string): EntityId | undefined => {
    const id = mention && entities.find(mention, role);
    if (mention !== undefined && id === undefined) complete = false;
    return id;
  };
  const subject = find(telling.subject, "subject");
  const object = find(telling.object, "object");
  const chain = telling.chain ?? [{ by: telling.speaker, said: { cue, mode: "says", hedges } }];
  const voices = chain.map(({ by }, i) => find(by, i === 0 ? "speaker" : "voice that passes it on"));
  const place = find(telling.place, "place");
  if (!complete || subject === undefined) return undefined;

  const standing = works.stand(work, quote, record);
  const quoted = standing.work === standing.source;
  if (!quoted && chain[0]?.work !== undefined)
    note("warning", "not-used", at, "the work in which it was first said has no place beside the record", NO_QUOTE);
  const attribution = chain.map(({ work: where, said }, i) => ({
    ...said,
    by: voices[i] ?? UNATTRIBUTED,
    in: i === 0 && !quoted ? standing.work : where && works.refer(where),
  }));
  const [speaker] = voices;
  const parts = {
    speaker: speaker && entities.nameOf(speaker),
    subject: entities.nameOf(subject),
    predicate,
    denied,
    object: object === undefined ? (value ?? "") : entities.nameOf(object),
    role: qualifiers.role,
  };
  const id = idFor(telling.id ?? `${file.replace(/\.[^.]*$/, "")}-${at.line}`);
  const idAsRecorded = telling.id === undefined || telling.id === id ? [] : [`Id as recorded: ${telling.id}`];
  const shaped = ClaimSchema.safeParse({
    id,
    subject,
    predicate,
    object,
    value,
    polarity: denied ? "denies" : "asserts",
    allegation: true,
    source: standing.source,
    anchor: standing.anchor,
    statement: telling.statement ?? statementOf(parts),
    attribution,
    hedges,
    time,
    place,
    qualifiers,
    status: telling.withdrawn ? "withdrawn" : "standing",
    withdrawal: telling.withdrawn
      ? { when: UNKNOWN_DAY, why: `Withdrawn in ${file}, which does not say when or why.` }
      : undefined,
    note: [...(telling.notes ?? []), ...idAsRecorded, `From ${file}, line ${at.line}.`].join("\n"),
  });
  if (shaped.success) return shaped.data;

  for (const { path, message } of shaped.error.issues) {
    const key = path.join(".");
    note(
      "error",
      "wrong-value",
      at,
      `\`${key}\` does not fit: expected ${message}`,
      "mend it in the file or in the mapping",
      key,
    );
  }
  return undefined;
}
