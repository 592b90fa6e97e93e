import { SaysWhoError } from "../errors.ts";
import { keyOf } from "../formats/neo4j/record-row.ts";
import type { CaseHeader } from "../model/case.ts";
import { type Correction, CorrectionSchema } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId, Sha256 } from "../model/id.ts";
import { type Reply, ReplySchema } from "../model/reply.ts";
import { sha256Of } from "../model/sha256.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { buildTable } from "../table/table-builder.ts";
import type { Database } from "./database.ts";
import { exploreDatabase } from "./explore-database.ts";
import { claimsAt, countCase, standingFor } from "./explore-statements.ts";
import { missingSchema } from "./missing-schema.ts";
import { namedClaims, namingOnly } from "./named-claims.ts";
import { partOfCase } from "./part-of-case.ts";
import { readRecords } from "./read-statements.ts";

/** A part of a case as a table of its own: all that is alleged of some entities, or as much of it as may be looked at at once. */
export interface PartTable {
  readonly table: ClaimTable;
  readonly madeFrom: Sha256;
  /** Those of the entities asked for of whose claims there are more than are here. */
  readonly cut: readonly EntityId[];
}

/** A case in a database, looked at part by part. */
export interface CaseParts {
  readonly header: CaseHeader;
  /** How much there is of it. */
  readonly claims: number;
  readonly entities: number;
  search(typed: string, limit: number): Promise<readonly Entity[]>;
  /**
   * Whatever is alleged of some entities, so that every link of theirs is there whole, and its lines are counted as in the
   * whole case. The claims that tell how one of them ended come along, so that no charge is shown without the acquittal.
   */
  around(entities: readonly EntityId[]): Promise<PartTable>;
}

/** How much a part may hold, and how long one query may take. */
export interface PartLimits {
  readonly claims: number;
  readonly records: number;
  readonly replies: number;
  readonly timeoutMs: number;
}

const LIMITS: PartLimits = { claims: 2_000, records: 20_000, replies: 5_000, timeoutMs: 20_000 };

/**
 * Opens a case of any size for being looked at part by part, in read-only sessions with limits and timeouts.
 * A database without our indexes throws SaysWhoError `database-trouble`: nothing is written here, so not they either.
 * A part for which more records are needed than the limits allow throws SaysWhoError `database-too-slow`.
 */
export async function exploreParts(
  connected: Database,
  header: CaseHeader,
  limits: PartLimits = LIMITS,
): Promise<CaseParts> {
  const database: Database = {
    ...connected,
    read: (statement, timeoutMs = limits.timeoutMs) => connected.read(statement, timeoutMs),
  };
  if ((await missingSchema(database)).length > 0)
    throw new SaysWhoError(
      "database-trouble",
      "the database lacks the indexes by which it is asked; run NAME.after.cypher, which export wrote beside the tables, or push a case",
    );
  const [counted] = await database.read(countCase(header.id));
  const explorer = exploreDatabase(database, header.id);

  return {
    header,
    claims: Number(counted?.claims ?? 0),
    entities: Number(counted?.entities ?? 0),
    search: explorer.search,
    async around(entities) {
      const claims = new Set<string>();
      const cut: EntityId[] = [];
      for (const entity of new Set(entities)) {
        const key = keyOf(header.id, entity);
        const [standing] = await database.read(standingFor([key]));
        const found = await database.read(claimsAt(String(standing?.standing ?? key), limits.claims + 1));
        const more = found.map(({ id }) => String(id)).filter((id) => !claims.has(id));
        const room = limits.claims - claims.size;
        if (more.length > room) cut.push(entity);
        for (const id of more.slice(0, room)) claims.add(id);
      }
      for (const id of await namedClaims(database, header.id, claims, limits.claims)) claims.add(id);
      const replies = (await repliesOf(database, header.id, limits.replies)).flatMap((reply) => {
        const about = reply.about.filter((id) => claims.has(id));
        return about.length === 0 ? [] : [{ ...reply, about }];
      });
      const read = await partOfCase(database, header.id, [...claims], {
        entities: [...entities, ...replies.map(({ asked }) => asked)],
        sources: replies.flatMap(({ source }) => source ?? []),
        coding: true,
        most: limits.records,
      });
      const part = {
        ...read,
        claims: read.claims.filter(({ id }) => claims.has(id)).map((claim) => namingOnly(claims, claim)),
      };
      const here = {
        sources: new Set<string>(part.sources.map(({ id }) => id)),
        entities: new Set<string>(part.entities.map(({ id }) => id)),
      };
      const corrections = (await correctionsOf(database, header.id, limits.replies)).filter(({ of }) => {
        if ("claim" in of) return claims.has(of.claim);
        return "source" in of ? here.sources.has(of.source) : here.entities.has(of.entity);
      });
      return {
        // Whatever is printed or saved of it bears the title, so that is where it must say that it is a part.
        table: buildTable({
          header: { ...header, title: entities.length === 0 ? header.title : `${header.title} (a part)` },
          ...part,
          replies,
          corrections,
        }),
        madeFrom: sha256Of(JSON.stringify([header, part, replies, corrections])),
        cut,
      };
    },
  };
}

async function correctionsOf(database: Database, caseId: string, limit: number): Promise<Correction[]> {
  const records = await database.read(readRecords(caseId, "Correction", { position: -1, id: "" }, limit));
  return records.map(({ record }) => CorrectionSchema.parse(JSON.parse(String(record))));
}

async function repliesOf(database: Database, caseId: string, limit: number): Promise<Reply[]> {
  const records = await database.read(readRecords(caseId, "Reply", { position: -1, id: "" }, limit));
  return records.map(({ record }) => ReplySchema.parse(JSON.parse(String(record))));
}
