import type { z } from "zod";
import { SaysWhoError } from "../errors.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import { marksBeginWith, sourceOfMark } from "../formats/neo4j/other-rows.ts";
import { keyOf } from "../formats/neo4j/record-row.ts";
import { type Claim, ClaimSchema } from "../model/claim.ts";
import { type Entity, EntitySchema } from "../model/entity.ts";
import { asSourceId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import { type Mark, MarkSchema } from "../model/mark.ts";
import { type Reading, ReadingSchema } from "../model/reading.ts";
import { type Source, SourceSchema } from "../model/source.ts";
import type { Database } from "./database.ts";
import { readByKey, readByKeyStart, readIdentities } from "./read-statements.ts";

/** Some claims of a case and every record that they name, each list in the case's order. */
export interface PartOfCase {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly marks: readonly Mark[];
}

/** What a part has beside its claims and what these name. */
export interface PartOptions {
  /** Entities and sources to bring along though no claim names them. */
  readonly entities?: readonly string[];
  readonly sources?: readonly string[];
  /** Whether the readings of its sources, and the marks in their texts, come along. */
  readonly coding?: boolean;
  /** More records than these are not read; the marks of a text, of which there may be thousands, are not counted. */
  readonly most?: number;
}

type Kind = "Entity" | "Source" | "Claim";
type References = { readonly [K in Kind]?: readonly (string | undefined)[] };

/**
 * Reads claims with whatever they rest on: speakers, works, what these derive from, the claims that tell how they ended,
 * and everybody who is or may be the same as one of them, so that lines are counted from a part as they are from the whole.
 * @throws SaysWhoError `database-trouble` for a record that somebody spoiled, `database-too-slow` for more than `most`
 */
export async function partOfCase(
  database: Database,
  caseId: string,
  claimIds: readonly string[],
  { entities: alsoEntities, sources: alsoSources, coding = false, most = Number.POSITIVE_INFINITY }: PartOptions = {},
): Promise<PartOfCase> {
  const wanted: Record<Kind, Set<string>> = {
    Claim: new Set(claimIds),
    Source: new Set(alsoSources),
    Entity: new Set(alsoEntities),
  };
  const want = (references: References) => {
    for (const kind of ["Entity", "Source", "Claim"] as const)
      for (const id of references[kind] ?? [])
        if (id !== undefined && id !== UNATTRIBUTED && id !== THE_WORK) wanted[kind].add(id);
  };
  const claims = reader(database, caseId, "Claim", ClaimSchema, claimReferences, want);
  const sources = reader(database, caseId, "Source", SourceSchema, sourceReferences, want);
  const entities = reader(database, caseId, "Entity", EntitySchema, entityReferences, want);
  const readings = reader(database, caseId, "Reading", ReadingSchema, readingReferences, want);

  for (let isNew = true; isNew; ) {
    if (wanted.Claim.size + wanted.Source.size + wanted.Entity.size > most)
      throw new SaysWhoError("database-too-slow", `that is about more than ${most} records; ask about less`);
    const read = [
      await claims.read(wanted.Claim),
      await sources.read(wanted.Source),
      await entities.read(wanted.Entity),
      coding && (await readings.read(wanted.Source)),
    ];
    isNew = read.some(Boolean);
  }
  return {
    entities: entities.inOrder(),
    sources: sources.inOrder(),
    claims: claims.inOrder(),
    readings: readings.inOrder(),
    marks: coding ? await marksOf(database, caseId, [...wanted.Source]) : [],
  };
}

const claimReferences = ({ subject, object, place, source, attribution, withdrawal, outcome }: Claim): References => ({
  Entity: [subject, object, place, ...attribution.map(({ by }) => by)],
  Source: [source, withdrawal?.source, ...attribution.map((step) => step.in)],
  Claim: [withdrawal?.supersededBy, ...outcome],
});

const sourceReferences = ({ publisher, authors, derivesFrom, joinedInto }: Source): References => ({
  Entity: [publisher, ...authors],
  Source: [joinedInto?.id, ...derivesFrom.map(({ source }) => source)],
});

const entityReferences = ({ parties, maybeSame, notSame, joinedInto, within, names }: Entity): References => ({
  Entity: [...parties, ...maybeSame, ...notSame, joinedInto?.id, within],
  Source: names.map(({ source }) => source),
});

const readingReferences = ({ frames }: Reading): References => {
  const steps = frames.flatMap((frame) => frame.steps);
  return { Entity: steps.map(({ by }) => by), Source: steps.map((step) => step.in) };
};

async function marksOf(database: Database, caseId: string, sources: readonly string[]): Promise<Mark[]> {
  const starts = sources.map((id) => marksBeginWith(keyOf(caseId, id)));
  const answers = starts.length === 0 ? [] : await database.read(readByKeyStart("Mark", starts));
  return answers.map(({ id, record }) => ({
    ...parsed(MarkSchema, "Mark", String(id), record),
    source: asSourceId(sourceOfMark(String(id))),
  }));
}

function parsed<T>(schema: z.ZodType<T>, label: KeyedLabel, id: string, text: unknown): T {
  const record = schema.safeParse(JSON.parse(String(text)));
  if (record.success) return record.data;

  const where = `the record of the ${label.toLowerCase()} "${id}"`;
  throw new SaysWhoError("database-trouble", `${where} is not as it was pushed; push the case again`);
}

/** Reads the records of one kind that are wanted and not there yet, and says what they name. */
function reader<T>(
  database: Database,
  caseId: string,
  label: Kind | "Reading",
  schema: z.ZodType<T>,
  referencesOf: (record: T) => References,
  want: (references: References) => void,
) {
  const asked = new Set<string>();
  const found = new Map<string, { readonly record: T; readonly position: number }>();
  return {
    async read(wanted: ReadonlySet<string>): Promise<boolean> {
      const keys = [...wanted].filter((id) => !asked.has(id)).map((id) => keyOf(caseId, id));
      for (const id of wanted) asked.add(id);
      if (keys.length === 0) return false;

      const statement = label === "Entity" ? readIdentities(keys) : readByKey(label, keys);
      for (const { id, position, record: text } of await database.read(statement)) {
        const record = parsed(schema, label, String(id), text);
        asked.add(String(id));
        found.set(String(id), { record, position: Number(position) });
        want(referencesOf(record));
      }
      return true;
    },
    inOrder: (): T[] =>
      [...found]
        .sort(([a, { position: one }], [b, { position: other }]) => one - other || (a < b ? -1 : 1))
        .map(([, { record }]) => record),
  };
}
