import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Spot } from "../tellings/telling.ts";
import { LINK_OF_SCHEMA, narrowerSchema } from "./ftm-schemas.ts";

/** An entity in FollowTheMoney's sense, whole: its fragments joined, and what our own exports say beside its properties. */
export interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  readonly own: JsonObject;
  /** What stands beside id, schema and properties, such as datasets. */
  readonly beside: JsonObject;
  readonly at: Spot;
  readonly words: string;
}

interface Growing {
  readonly id: string;
  schema: string;
  readonly properties: Map<string, Set<unknown>>;
  own: JsonObject;
  readonly beside: Map<string, Set<unknown>>;
  readonly at: Spot;
}

/** A value of a file's, and where it stands. */
export interface LocatedValue {
  readonly value: unknown;
  readonly at: Spot;
}

/** More entities inside each other than any nested export has. */
const MOST_DEPTH = 20;

/**
 * Makes entities of what a file holds: one in the place of a value is taken out and named by its id, as flat exports do,
 * and the fragments of one id are joined, since FollowTheMoney's streams hold an entity in several. Statements, each of
 * one value, are fragments too.
 */
export function ftmRecords(values: readonly LocatedValue[], note: NoteIssue): FtmRecord[] {
  const found = new Map<string, Growing>();
  for (const { value, at } of values) {
    if (addFragment(fragmentOfStatement(value) ?? value, at, found, note, 0) !== undefined) continue;
    const mend = "give it an id, a schema and properties";
    note("error", "not-an-entity", at, "the line is no entity of FollowTheMoney", mend);
  }
  return [...found.values()].map(({ properties, beside, ...record }) => {
    const held = listsOf(properties);
    const further = listsOf(beside);
    const words = JSON.stringify({ id: record.id, schema: record.schema, properties: held, ...further }).toWellFormed();
    return { ...record, properties: held, beside: further, words };
  });
}

const listsOf = (sets: ReadonlyMap<string, ReadonlySet<unknown>>): Record<string, readonly unknown[]> =>
  Object.fromEntries([...sets].map(([name, items]) => [name, [...items]]));

function addFragment(
  value: unknown,
  at: Spot,
  found: Map<string, Growing>,
  note: NoteIssue,
  depth: number,
): string | undefined {
  if (!isObject(value) || depth > MOST_DEPTH) return undefined;
  const { id, schema, properties, sayswho, ...beside } = value;
  if (typeof id !== "string" || id === "" || typeof schema !== "string" || !isObject(properties)) return undefined;

  const known = found.get(id);
  const made: Growing = known ?? {
    id: id.toWellFormed(),
    schema,
    properties: new Map(),
    own: {},
    beside: new Map(),
    at,
  };
  if (known === undefined) found.set(id, made);
  else joinSchemas(known, schema, at, note);
  if (isObject(sayswho)) made.own = { ...made.own, ...sayswho };
  for (const [name, given] of Object.entries(properties)) {
    const items = (Array.isArray(given) ? given : [given]).flatMap((item: unknown): unknown[] => {
      if (!isObject(item)) return [item];
      const inner = addFragment(item, at, found, note, depth + 1);
      // A link that lies in one of its ends names both itself.
      if (inner !== undefined) return LINK_OF_SCHEMA.has(found.get(inner)?.schema ?? "") ? [] : [inner];
      noteUnused(shownWords(id), { [name]: item }, at, note, "an entity in the place of a value needs its own id");
      return [];
    });
    addAll(made.properties, name, items);
  }
  for (const [name, given] of Object.entries(beside)) addAll(made.beside, name, Array.isArray(given) ? given : [given]);
  return made.id;
}

function addAll(into: Map<string, Set<unknown>>, name: string, items: readonly unknown[]): void {
  const held = into.get(name) ?? new Set();
  for (const item of items) held.add(item);
  into.set(name, held);
}

function joinSchemas(known: Growing, schema: string, at: Spot, note: NoteIssue): void {
  const narrower = narrowerSchema(known.schema, schema);
  if (narrower !== undefined) {
    known.schema = narrower;
    return;
  }
  const message = `${shownWords(known.id)} is a ${schema} here and a ${known.schema} before`;
  note("warning", "kind-differs", at, message, "mend one of the two; the first was taken");
}

/** What stands beside an entity's properties under names that none of these has: both may be called the same. */
export const besideOf = ({ properties, beside }: FtmRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(beside).map(([name, value]) => [Object.hasOwn(properties, name) ? `${name} (beside)` : name, value]),
  );

/** A statement gives one value of one entity, and says from which dataset it has it. */
export function fragmentOfStatement(value: unknown): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const { id: _, entity_id, canonical_id, schema, prop, value: held, dataset, ...beside } = value;
  const id = wordsIn(canonical_id) ?? wordsIn(entity_id);
  const name = wordsIn(prop);
  if (id === undefined || name === undefined || wordsIn(schema) === undefined) return undefined;

  // The statement "id" says that there is such an entity, and nothing of it.
  const properties = name === "id" ? {} : { [name]: [held] };
  const said = Object.fromEntries(
    Object.entries(beside).flatMap(([key, words]) =>
      wordsIn(words) === undefined ? [] : [[key, `${name}: ${words}`]],
    ),
  );
  const other = wordsIn(entity_id);
  return {
    id,
    schema,
    properties,
    ...(wordsIn(dataset) === undefined ? {} : { datasets: [dataset] }),
    ...(other === undefined || other === id ? {} : { referents: [other] }),
    ...said,
  };
}
