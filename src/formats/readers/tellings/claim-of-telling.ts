import { REFUSED, swiftShape } from "../../../case-file/swift-shape.ts";
import { type Claim, ClaimSchema } from "../../../model/claim.ts";
import { type EntityId, type SourceId, THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import type { GatheredEntities } from "./gather-entities.ts";
import type { GatheredWorks, Standing } from "./gather-works.ts";
import type { NoteIssue } from "./import-issue.ts";
import { sameAddress } from "./same-address.ts";
import { statementOf } from "./statement-of.ts";
import type { Mention, Telling, Work } from "./telling.ts";

/** What a telling is turned into a claim with: the file's entities and works as far as they are known, and a place for troubles. */
export interface Gathered {
  readonly file: string;
  readonly entities: GatheredEntities;
  readonly works: GatheredWorks;
  readonly idFor: (words: string) => string;
  readonly note: NoteIssue;
}

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
  const chain = telling.chain ?? [{ by: telling.speaker, work: telling.spokenIn, said: { cue, mode: "says", hedges } }];
  const voices = chain.map(({ by }, i) =>
    by === THE_WORK ? by : find(by, i === 0 ? "speaker" : "voice that passes it on"),
  );
  const place = find(telling.place, "place");
  if (!complete || subject === undefined) return undefined;

  const standing = works.stand(work, quote, record);
  const steps = chain.map(({ work: where, said }, i) =>
    Object.assign(withoutAbsent(said), { by: voices[i] ?? UNATTRIBUTED, in: where && works.refer(where) }),
  );
  const attribution = standing.work === standing.source ? steps : throughTheWork(steps, standing.work);
  const alsoAt = furtherPassages(telling, standing, works, note);
  const [speaker] = voices;
  const parts = {
    speaker: speaker === THE_WORK ? titleOf(chain[0]?.work ?? work) : speaker && entities.nameOf(speaker),
    subject: entities.nameOf(subject),
    predicate,
    denied,
    object: object === undefined ? (value ?? "") : entities.nameOf(object),
    role: qualifiers.role,
  };
  const id = idFor(telling.id ?? `${file.replace(/\.[^.]*$/, "")}-${at.line}`);
  const idAsRecorded = telling.id === undefined || telling.id === id ? [] : [`Id as recorded: ${telling.id}`];
  const typed = withoutAbsent({
    id,
    subject,
    predicate,
    object,
    value,
    polarity: denied ? "denies" : "asserts",
    allegation: true,
    source: standing.source,
    anchor: standing.anchor,
    alsoAt,
    statement: telling.statement ?? statementOf(parts),
    attribution: attribution.map(withoutAbsent),
    hedges,
    time: time && withoutAbsent(time),
    place,
    qualifiers,
    procedural: telling.procedural,
    outcome: telling.outcome,
    recordedBy: telling.recordedBy,
    recordedAt: telling.recordedAt,
    status: telling.withdrawn ? "withdrawn" : "standing",
    withdrawal: telling.withdrawn ? withdrawalOf(telling, file, works) : undefined,
    note: [...(telling.notes ?? []), ...placeInWork(work), ...idAsRecorded, `From ${file}, line ${at.line}.`].join(
      "\n",
    ),
  });
  const swift = swiftShape(ClaimSchema)(typed);
  if (swift !== REFUSED) return swift as Claim;
  const shaped = ClaimSchema.safeParse(typed);
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

/** What a schema is sure of at once has no keys without a value. */
function withoutAbsent<T extends object>(fields: T): Partial<T> {
  const present: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) present[name] = fields[name];
  return present;
}

/**
 * The chain of a claim that stands on a file's record of a work: the work is a step of it. One that was first said
 * there has it as the place; otherwise the work passed it on, which the file does not say in so many words.
 */
function throughTheWork(
  steps: readonly { readonly in: SourceId | undefined; readonly workWithheld?: unknown }[],
  work: SourceId,
): readonly object[] {
  const [origin, ...later] = steps;
  if (origin?.in === undefined && origin?.workWithheld !== true) return [{ ...origin, in: work }, ...later];
  return [...steps, { by: THE_WORK, in: work, mode: "reports", inferred: true }];
}

const titleOf = ({ title, url, id }: Work): string => title ?? url ?? id ?? "A work";

/** The fragment of an address is a place in the page. */
function placeInWork({ url }: Work): string[] {
  const place = url === undefined ? undefined : sameAddress(url).place;
  return place === undefined ? [] : [`Place in the work: #${place}`];
}

/** Further passages have a place where the words of both are the work's own. */
function furtherPassages(
  { alsoAt = [], at }: Telling,
  { source, work }: Standing,
  works: GatheredWorks,
  note: NoteIssue,
): readonly object[] {
  if (alsoAt.length === 0) return alsoAt;
  return alsoAt.flatMap(({ role, quote }) => {
    const anchor = quote && source === work ? works.further(source, quote) : undefined;
    if (anchor !== undefined) return [{ role, anchor }];
    note(
      "warning",
      "not-used",
      at,
      `a further passage (${role}) has no place: its words, or those of the claim, are not in the file`,
      "give both the words that they stand on",
    );
    return [];
  });
}

function withdrawalOf({ withdrawal, record }: Telling, file: string, works: GatheredWorks): object {
  if (withdrawal === undefined)
    return { when: UNKNOWN_DAY, why: `Withdrawn in ${file}, which does not say when or why.` };

  const { work, quote, ...said } = withdrawal;
  if (work === undefined) return said;
  const { source, anchor } = works.stand(work, quote, record);
  return { ...said, source, anchor };
}
