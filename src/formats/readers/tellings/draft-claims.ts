import { checkCase } from "../../../case-file/check-case.ts";
import { declareIds } from "../../../case-file/declared-ids.ts";
import type { DraftCase, Drafted } from "../../../case-file/draft-case.ts";
import { CASE_FILES } from "../../../case-file/schema.ts";
import type { CaseHeader } from "../../../model/case.ts";
import type { SourceId } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { MAX_FIELD_LENGTH } from "../../../model/text.ts";
import { claimOfTelling } from "./claim-of-telling.ts";
import { draftedClaims, type FinishedClaims } from "./drafted-claims.ts";
import { gatherEntities } from "./gather-entities.ts";
import { gatherWorks } from "./gather-works.ts";
import { noteIssues } from "./import-issue.ts";
import { isObject } from "./json-values.ts";
import { makeIds } from "./make-ids.ts";
import type { RecordsRead } from "./records-read.ts";
import type { Reading, Spot, StayedOut, Telling, Work } from "./telling.ts";

/** A case that every check of the project accepts, and what was left out of it or kept as it stands. */
export interface ImportedDraft {
  readonly records: RecordsRead;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly issues: readonly Issue[];
  /** The records of the tellings that stayed out. */
  readonly stayedOut: readonly StayedOut[];
  /** How many tellings there were. */
  readonly told: number;
}

/**
 * Turns tellings into a case. An edge without a source is noted and stays out, and so does whatever the project's own
 * schemas and checks refuse. The rest is then drafted anew, so that nothing of what stays out leaves a trace but in
 * the issues.
 */
export function draftClaims(file: string, header: CaseHeader, reading: Reading): ImportedDraft {
  const first = draftOnce(file, header, reading);
  if (first.refused.size === 0) return first;

  const second = draftOnce(file, header, reading, first.refused);
  const errors = first.issues.filter(({ severity }) => severity === "error");
  const warnings = second.issues.filter(({ severity }) => severity !== "error");
  return { ...second, issues: [...errors, ...warnings], stayedOut: first.stayedOut, told: first.told };
}

/**
 * Tellings are met one at a time, and of each no more is kept than its claim, its id and its place: of a large file they
 * would take more memory than the case.
 * @param left tellings that are passed over, by their number in the file's order
 */
function draftOnce(
  file: string,
  header: CaseHeader,
  reading: Reading,
  left: ReadonlySet<number> = new Set(),
): ImportedDraft & { readonly refused: ReadonlySet<number> } {
  const issues: Issue[] = [];
  const note = noteIssues(file, issues);
  const bounded = <T extends Telling | Work | Reading["entries"][number]>(item: T): boolean => {
    const name = longFieldOf(item);
    if (name === undefined) return true;

    const value: unknown = Reflect.get(item, name);
    const at = isObject(value) && "at" in value ? (value.at as Spot) : item.at;
    note("error", "too-long", at, `its \`${name}\` is longer than ${MAX_FIELD_LENGTH} characters`, "shorten it");
    return false;
  };

  const entities = gatherEntities(reading.entries.filter(bounded), reading.sameName, note, reading.mendOfKinds);
  const works = gatherWorks(file, (mention) => entities.find(mention, "publisher"), note);
  for (const work of (reading.works ?? []).filter(bounded)) works.refer(work);
  const gathered = { file, entities, works, idFor: makeIds(), note };
  const refused = new Map<number, Telling | undefined>();
  const none = { replies: [], corrections: [], readings: [], marks: [] };
  const drafted = draftedClaims({ header, entities: entities.entities, sources: works.met, ...none });
  let told = 0;
  for (const telling of reading.tellings) {
    const index = told++;
    if (left.has(index)) continue;
    const record = bounded(telling) ? claimOfTelling(telling, gathered) : undefined;
    if (record === undefined) refused.set(index, telling);
    else drafted.add(record, index, telling);
  }

  entities.noteNames();
  const texts = works.texts();
  const sources = works.sources();
  const finished = drafted.finish(sources, texts, note);
  const records = { header, entities: entities.entities, sources, claims: finished.claims, ...none };
  for (const { code, severity, message, mend, at } of checkCase(asDraft(records, texts, finished))) {
    const found = at.stem === "claims" ? finished.tellingOf(at.index) : undefined;
    note(severity, code, found?.at ?? { line: 1, column: 1 }, message, mend, at.path.join("."));
    if (found !== undefined && severity === "error") refused.set(found.index, undefined);
  }
  if ([...refused.values()].includes(undefined)) findAgain(reading.tellings, refused);
  return { records, texts, issues, refused: new Set(refused.keys()), stayedOut: stayedOutOf(refused.values()), told };
}

/** What a check refused was a telling that nobody has kept. */
function findAgain(tellings: Iterable<Telling>, refused: Map<number, Telling | undefined>): void {
  let index = 0;
  for (const telling of tellings) {
    if (refused.has(index)) refused.set(index, telling);
    index += 1;
  }
}

/** One record may make a thousand tellings, all of which stay out for one reason. */
function stayedOutOf(refused: Iterable<Telling | undefined>): StayedOut[] {
  const outside = new Map<string, StayedOut>();
  for (const telling of refused) {
    if (telling === undefined) continue;
    const { at, record, work } = telling;
    const words = record();
    const key = `${words}\n${JSON.stringify(work)}`;
    outside.set(key, { line: at.line, record: words, ...workInWords(work) });
  }
  return [...outside.values()];
}

function workInWords(work: Work | undefined): { readonly source?: string } {
  if (work === undefined) return {};
  const { at, isFile, ...said } = work;
  const inWords = { ...said, notes: said.notes?.map((one) => (typeof one === "string" ? one : one.words)) };
  return { source: JSON.stringify(inWords).toWellFormed() };
}

function asDraft(
  { header, entities, sources }: RecordsRead,
  texts: ReadonlyMap<string, string>,
  claims: FinishedClaims,
): DraftCase {
  const drafted = <T>(list: readonly T[]): Drafted<T>[] => list.map((record, index) => ({ index, record }));
  const declared = (list: readonly { readonly id: string }[]) =>
    declareIds(list.map(({ id }, index) => ({ index, id })));
  return {
    header,
    entities: drafted(entities),
    sources: drafted(sources),
    claims: claims.doubtful,
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
    misshapen: [],
    declared: {
      case: declared([header]),
      entities: declared(entities),
      sources: declared(sources),
      claims: claims.declared,
      replies: declared([]),
      corrections: declared([]),
      readings: declared([]),
      marks: declared([]),
    },
    readable: new Set(CASE_FILES.map(({ stem }) => stem)),
    texts,
  };
}

/** The first field with a text that is too long; the words of a quote or a record may be, since a text is made of them. */
function longFieldOf(item: object): string | undefined {
  for (const name in item)
    if (name !== "quote" && name !== "record" && hasLongText(Reflect.get(item, name))) return name;
  return undefined;
}

// Asked of every field of every row, so nothing is made for it.
function hasLongText(value: unknown): boolean {
  if (typeof value === "string") return value.length > MAX_FIELD_LENGTH;
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (hasLongText(Reflect.get(value, key))) return true;
  return false;
}
