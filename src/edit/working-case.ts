import { REFERENCES, type Referable, type Reference, type Referring } from "../case-file/references.ts";
import type { CaseRecords } from "../model/case.ts";
import { asSourceId, type SourceId } from "../model/id.ts";
import type { Mark } from "../model/mark.ts";
import type { CaseParts, PartKind } from "./edit.ts";

/** A record, by its kind and what names it within that. */
export interface PartName {
  readonly of: PartKind;
  readonly id: string;
}

/** A case as it was opened: every record by its name, and who refers to whom. Made once a sitting. */
interface OpenedCase {
  readonly parts: { readonly [K in PartKind]: ReadonlyMap<string, CaseParts[K]> };
  readonly referrers: ReadonlyMap<string, readonly PartName[]>;
}

/**
 * A case that is being changed: what was opened, and what has become of some of its records since, by "kind id". An edit
 * costs what it touches, and every state before it is still there.
 */
export interface WorkingCase {
  readonly opened: OpenedCase;
  readonly changed: ReadonlyMap<string, PartName & { readonly part: CaseParts[PartKind] | undefined }>;
}

/**
 * Opens a case that checks, for edits; it runs in a browser too, and writes nothing.
 * @param records as `parseCase` gives them
 * @param texts by source id; those that are not at hand are not there, and passages in them are not held against them
 */
export function beginWorking(records: CaseRecords, texts: ReadonlyMap<SourceId, string>): WorkingCase {
  const { header, marks, readings, ...lists } = records;
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]));
  const parts = {
    case: new Map([[THE_CASE, header]]),
    entities: byId(lists.entities),
    sources: byId(lists.sources),
    claims: byId(lists.claims),
    replies: byId(lists.replies),
    corrections: byId(lists.corrections),
    readings: new Map(readings.map((reading) => [reading.source as string, reading])),
    marks: marksBySource(marks),
    texts,
    originals: new Map<string, Uint8Array>(),
  };

  const referrers = new Map<string, PartName[]>();
  for (const of of REFERRING) {
    for (const [id, part] of parts[of]) {
      for (const { to, id: target } of referencesOf(of, part)) {
        const key = keyOf(to, target);
        const known = referrers.get(key);
        if (known === undefined) referrers.set(key, [{ of, id }]);
        else if (known.at(-1)?.id !== id || known.at(-1)?.of !== of) known.push({ of, id });
      }
    }
  }
  return { opened: { parts, referrers }, changed: new Map() };
}

/** What names the case itself among its parts. */
export const THE_CASE = "case";

/** One record as it is now; undefined where there is none. */
export function partOf<K extends PartKind>(working: WorkingCase, of: K, id: string): CaseParts[K] | undefined {
  const changed = working.changed.get(keyOf(of, id));
  return changed === undefined ? working.opened.parts[of].get(id) : (changed.part as CaseParts[K] | undefined);
}

/** All records of a kind as they are now: those that were opened in their order, then those that came since. */
export function* partsOf<K extends PartKind>(
  working: WorkingCase,
  of: K,
): Iterable<readonly [id: string, part: CaseParts[K]]> {
  const { opened, changed } = working;
  for (const [id, part] of opened.parts[of]) {
    const now = changed.get(keyOf(of, id));
    if (now === undefined) yield [id, part];
    else if (now.part !== undefined) yield [id, now.part as CaseParts[K]];
  }
  for (const { of: kind, id, part } of changed.values()) {
    if (kind === of && part !== undefined && !opened.parts[of].has(id)) yield [id, part as CaseParts[K]];
  }
}

/** Whatever refers to an entity, a source or a claim as things are now. */
export function* referrersOf({ opened, changed }: WorkingCase, to: Referable, id: string): Iterable<PartName> {
  for (const name of opened.referrers.get(keyOf(to, id)) ?? []) {
    if (!changed.has(keyOf(name.of, name.id))) yield name;
  }
  for (const { of, id: from, part } of changed.values()) {
    if (part === undefined || !isReferring(of)) continue;
    for (const reference of referencesOf(of, part)) {
      if (reference.to !== to || reference.id !== id) continue;
      yield { of, id: from };
      break;
    }
  }
}

/** Who refers to whom as things are now, for whoever asks of many: what has changed is gone through once. */
export function referrersNow(working: WorkingCase): (to: Referable, id: string) => Iterable<PartName> {
  let fromChanged: Map<string, PartName[]> | undefined;
  return function* (to, id) {
    for (const name of working.opened.referrers.get(keyOf(to, id)) ?? []) {
      if (!working.changed.has(keyOf(name.of, name.id))) yield name;
    }
    fromChanged ??= referrersAmong(working.changed.values());
    yield* fromChanged.get(keyOf(to, id)) ?? [];
  };
}

function referrersAmong(parts: Iterable<PartName & { readonly part: unknown }>): Map<string, PartName[]> {
  const referrers = new Map<string, PartName[]>();
  for (const { of, id, part } of parts) {
    if (part === undefined || !isReferring(of)) continue;
    const met = new Set<string>();
    for (const { to, id: target } of referencesOf(of, part as CaseParts[PartKind])) met.add(keyOf(to, target));
    for (const key of met) {
      const known = referrers.get(key);
      if (known === undefined) referrers.set(key, [{ of, id }]);
      else known.push({ of, id });
    }
  }
  return referrers;
}

/** What a record refers to; nothing, for texts and the like. */
export const referencesOf = (of: PartKind, part: CaseParts[PartKind]): Iterable<Reference> =>
  isReferring(of) ? (REFERENCES[of] as (part: unknown) => Iterable<Reference>)(part) : [];

/** The records as they are now, as the case's files hold them, and the texts at hand. */
export function recordsNow(working: WorkingCase): {
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<SourceId, string>;
} {
  const all = <K extends PartKind>(of: K) => [...partsOf(working, of)].map(([, part]) => part);
  const [header] = all("case");
  if (header === undefined) throw new TypeError("a case has a header");

  const sources = all("sources");
  const records: CaseRecords = {
    header,
    entities: all("entities"),
    sources,
    claims: all("claims"),
    replies: all("replies"),
    corrections: all("corrections"),
    readings: all("readings"),
    marks: sources.flatMap(({ id }) => partOf(working, "marks", id) ?? []),
  };
  return { records, texts: new Map([...partsOf(working, "texts")].map(([id, text]) => [asSourceId(id), text])) };
}

/** What names a record among all of the case. */
export const keyOf = (of: PartKind, id: string): string => `${of} ${id}`;

const REFERRING = Object.keys(REFERENCES) as readonly (keyof Referring)[];
const isReferring = (of: PartKind): of is keyof Referring => Object.hasOwn(REFERENCES, of);

function marksBySource(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const bySource = new Map<string, Mark[]>();
  for (const mark of marks) {
    const known = bySource.get(mark.source);
    if (known === undefined) bySource.set(mark.source, [mark]);
    else known.push(mark);
  }
  return bySource;
}
