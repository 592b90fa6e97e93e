import type { z } from "zod";
import { SaysWhoError } from "../errors.ts";
import { keyOf } from "../formats/neo4j/case-rows.ts";
import { type Claim, ClaimSchema } from "../model/claim.ts";
import { type Entity, EntitySchema } from "../model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import { type Source, SourceSchema } from "../model/source.ts";
import type { Database } from "./database.ts";
import { readByKey, readIdentities } from "./read-statements.ts";

/** Some claims of a case and every record that they name, each list in the case's order. */
export interface PartOfCase {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

type Kind = "Entity" | "Source" | "Claim";
type References = { readonly [K in Kind]?: readonly (string | undefined)[] };

/**
 * Reads claims with whatever they rest on: speakers, works, what these derive from, and everybody who may be the same
 * as one of them, so that lines are counted from a part as they are from the whole.
 * @param besides entities and sources to bring along though no claim names them
 * @param most more records than these are not read
 * @throws SaysWhoError `database-trouble` for a record that somebody spoiled, `database-too-slow` for more than `most`
 */
export async function partOfCase(
  database: Database,
  caseId: string,
  claimIds: readonly string[],
  besides: { readonly entities?: readonly string[]; readonly sources?: readonly string[] } = {},
  most = Number.POSITIVE_INFINITY,
): Promise<PartOfCase> {
  const wanted: Record<Kind, Set<string>> = {
    Claim: new Set(claimIds),
    Source: new Set(besides.sources),
    Entity: new Set(besides.entities),
  };
  const want = (references: References) => {
    for (const kind of ["Entity", "Source", "Claim"] as const)
      for (const id of references[kind] ?? [])
        if (id !== undefined && id !== UNATTRIBUTED && id !== THE_WORK) wanted[kind].add(id);
  };
  const claims = reader(database, caseId, "Claim", ClaimSchema, claimReferences, want);
  const sources = reader(database, caseId, "Source", SourceSchema, sourceReferences, want);
  const entities = reader(database, caseId, "Entity", EntitySchema, entityReferences, want);

  for (let isNew = true; isNew; ) {
    if (wanted.Claim.size + wanted.Source.size + wanted.Entity.size > most)
      throw new SaysWhoError("database-too-slow", `that is about more than ${most} records; ask about less`);
    const read = [
      await claims.read(wanted.Claim),
      await sources.read(wanted.Source),
      await entities.read(wanted.Entity),
    ];
    isNew = read.some(Boolean);
  }
  return { entities: entities.inOrder(), sources: sources.inOrder(), claims: claims.inOrder() };
}

const claimReferences = ({ subject, object, place, source, attribution, withdrawal }: Claim): References => ({
  Entity: [subject, object, place, ...attribution.map(({ by }) => by)],
  Source: [source, ...attribution.map((step) => step.in)],
  Claim: [withdrawal?.supersededBy],
});

const sourceReferences = ({ publisher, authors, derivesFrom }: Source): References => ({
  Entity: [publisher, ...authors],
  Source: derivesFrom.map(({ source }) => source),
});

const entityReferences = ({ parties, maybeSame, within, names }: Entity): References => ({
  Entity: [...parties, ...maybeSame, within],
  Source: names.map(({ source }) => source),
});

/** Reads the records of one kind that are wanted and not there yet, and says what they name. */
function reader<T extends { readonly id: string }>(
  database: Database,
  caseId: string,
  kind: Kind,
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

      const statement = kind === "Entity" ? readIdentities(keys) : readByKey(kind, keys);
      for (const { id, position, record: text } of await database.read(statement)) {
        const record = schema.safeParse(JSON.parse(String(text)));
        if (!record.success) {
          const where = `the record of the ${kind.toLowerCase()} "${id}"`;
          throw new SaysWhoError("database-trouble", `${where} is not as it was pushed; push the case again`);
        }
        asked.add(String(id));
        found.set(String(id), { record: record.data, position: Number(position) });
        want(referencesOf(record.data));
      }
      return true;
    },
    inOrder: (): T[] =>
      [...found.values()]
        .sort((a, b) => a.position - b.position || (a.record.id < b.record.id ? -1 : 1))
        .map(({ record }) => record),
  };
}
