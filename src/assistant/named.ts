import { z } from "zod";
import { didYouMean } from "../case-file/did-you-mean.ts";
import { resolveEntity } from "../graph/names/resolve-entity.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import { asClaimId, asSourceId } from "../model/id.ts";
import { plainLine } from "../model/plain-words.ts";
import type { Source } from "../model/source.ts";
import type { NamedActor } from "../provenance/actors/actor.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { AskedWrongly } from "./tool.ts";

const words = (what: string) => z.string().min(1).max(300).describe(what);

/** How somebody or something of the case is named in a question. */
export const ENTITY_NAMED = words("An entity: its id, name or another name of theirs.");
export const CLAIM_NAMED = words("A claim, by its id.");
export const SOURCE_NAMED = words("A source, by its id.");

const listed = (entities: readonly Entity[]): string =>
  entities.map(({ id, name, kind }) => `${id} (${plainLine(name)}, ${kind})`).join("; ");

/** Whom a question names; where several may be meant, or nobody, the answer lists them. */
export function entityNamed(table: ClaimTable, named: string): Entity {
  const resolved = resolveEntity(table, named);
  switch (resolved.kind) {
    case "found":
      return resolved.entity;
    case "ambiguous":
      throw new AskedWrongly(`Several may be meant; name one by its id: ${listed(resolved.candidates)}`);
    case "unknown":
      throw new AskedWrongly(
        resolved.suggestions.length === 0
          ? "Nobody and nothing in this case is called that; `find` looks for names."
          : `Nobody and nothing in this case is called that. Nearest are: ${listed(resolved.suggestions)}`,
      );
    default:
      return resolved satisfies never;
  }
}

/** Where in the table that one is. */
export const positionNamed = (table: ClaimTable, named: string): number =>
  table.entityIndex(entityNamed(table, named).id) ?? -1;

/** The claim that a question names, and its row. */
export function claimNamed(table: ClaimTable, named: string): { readonly row: Row; readonly claim: Claim } {
  const row = table.rowOf(asClaimId(named));
  if (row === undefined) throw new AskedWrongly("There is no claim of that id; `claims_of` and `link` list claims.");
  return { row, claim: table.claim(row) };
}

/** The source that a question names. */
export function sourceNamed(table: ClaimTable, named: string): Source {
  const source = table.sources[table.sourceIndex(asSourceId(named)) ?? -1];
  if (source !== undefined) return source;
  const guess = didYouMean(
    named,
    table.sources.map(({ id }) => id),
  );
  throw new AskedWrongly(
    `There is no source of that id, or it is not shared; ${guess === undefined ? "`sources` lists them" : `did you mean "${guess}"?`}`,
  );
}

/** An actor that a question names: a source by its id, else an entity. */
export function actorNamed(table: ClaimTable, named: string): NamedActor {
  const source = asSourceId(named);
  return table.sourceIndex(source) === undefined
    ? { kind: "entity", id: entityNamed(table, named).id }
    : { kind: "source", id: source };
}
