import { isSomebody } from "../../model/attribution.ts";
import type { EdgeClaim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS, type RecordEntry } from "../loss/kept.ts";
import { afterwords, KEPT_IN_AFTERWORDS } from "../words/afterwords.ts";
import { KEPT_OF_MARKS, sourceOf } from "../words/claim-fields.ts";
import { KEPT_IN_CLAIM_WORDS } from "../words/claim-in-words.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { KEPT_IN_ENTITY_WORDS } from "../words/entity-in-words.ts";
import { jsonText } from "../words/json-text.ts";
import { recordsBeside } from "../words/records-beside.ts";
import type { ToldTable } from "../words/told-table.ts";
import { KEPT_IN_WORK_WORDS } from "../words/work-in-words.ts";
import { bodsHolds, isOfInterest } from "./bods-interest.ts";
import { partyStatement, relationshipStatement } from "./bods-statements.ts";

/**
 * The Beneficial Ownership Data Standard, 0.4 (https://standard.openownership.org/en/0.4.0): claims of ownership, of
 * control and of seats on a board, each a statement by whoever alleges it. There is no place for any other claim.
 */
export const bods: Format = {
  id: "bods",
  label: "BODS 0.4, ownership and control of organizations only",
  extension: "bods.json",
  holds: bodsHolds,
  write: (table) => [{ suffix: "", chunks: bodsChunks(table) }],
  keeps: {
    whole: [
      ...["claim.subject", "claim.object", "source.title", "source.url", ...KEPT_IN_WORK_WORDS],
      ...KEPT_IN_CLAIM_WORDS.filter((path) => !path.startsWith("remark.")),
      ...["id", "kind", "name", "names[].text", "description"].map((field) => `entity.${field}`),
      ...KEPT_IN_ENTITY_WORDS,
      ...KEPT_IN_AFTERWORDS,
    ],
    partly: KEPT_OF_MARKS,
    altered: [LONE_SURROGATES],
    unheld: { kinds: RECORD_KINDS, why: whyUnheld },
  },
};

function* bodsChunks(table: ToldTable): Iterable<string> {
  let first = true;
  for (const statement of statements(table)) {
    yield `${first ? "[\n" : ",\n"}${jsonText(statement)}`;
    first = false;
  }
  yield first ? "[]\n" : "\n]\n";
}

function* statements(table: ToldTable): Iterable<object> {
  const after = afterwords(table);
  const beside = recordsBeside(table);
  const { parties } = held(table);
  // A record that was joined into another has its own statement.
  const byId = new Map(table.entities.map((entity) => [entity.id, entity]));
  for (const entity of table.entities) {
    const key = `entity ${entity.id}`;
    if (parties.has(entity.id)) yield partyStatement(entity, table, after(key), beside.of(key));
  }
  for (const claim of bodsClaims(table)) {
    const keys = [`claim ${claim.id}`, `source ${claim.source}`];
    const others = namedBy(claim, table, byId).filter(({ id }) => !parties.has(id));
    const known = others.length === 0 ? {} : { others };
    yield relationshipStatement(claim, table, keys.flatMap(after), { ...known, ...beside.of(...keys) });
  }
}

/** The claims that have a place, in the table's order; those of other predicates are not even made. */
function* bodsClaims(table: ToldTable): Iterable<EdgeClaim> {
  for (const { row, predicate } of edgeRows(table)) {
    const claim = isOfInterest(predicate) ? table.claim(row) : undefined;
    if (claim !== undefined && bodsHolds(claim, table)) yield claim;
  }
}

/** Who speaks in a claim, where it was, and who made the work: not every one of them is a party, and has a statement of its own. */
function namedBy(
  { attribution, place, source }: EdgeClaim,
  table: ToldTable,
  byId: ReadonlyMap<Entity["id"], Entity>,
): Entity[] {
  const { publisher, authors = [] } = sourceOf(table, source) ?? {};
  const speakers = attribution.map(({ by }) => by).filter(isSomebody);
  const ids = new Set([...speakers, place, publisher, ...authors]);
  return [...ids].flatMap((id) => (id === undefined ? undefined : byId.get(id)) ?? []);
}

/** What is alleged of whom: the parties of the claims that have a place, those claims, and their sources. */
function held(table: ToldTable) {
  const parties = new Set<string>();
  const sources = new Set<string>();
  const claims = new Set<string>();
  for (const claim of bodsClaims(table)) {
    parties.add(claim.subject).add(claim.object);
    sources.add(claim.source);
    claims.add(claim.id);
  }
  return { parties, sources, claims };
}

/** Says of a record why it has no place: only what is alleged of somebody's interests in an organization has one. */
function whyUnheld(table: ToldTable): (entry: RecordEntry) => string | undefined {
  const { parties, sources, claims } = held(table);
  return ([kind, record]) => {
    switch (kind) {
      case "case":
        return undefined;
      case "entity":
        return parties.has(record.id) ? undefined : "no interest is alleged of it";
      case "source":
        return sources.has(record.id) ? undefined : "none of its claims is held";
      case "claim":
        if (record.polarity === "denies") return "a denial";
        return claims.has(record.id) ? undefined : "no ownership or control of an organization";
      case "remark":
        return "it is no relationship";
      case "reply":
        return record.about.some((id) => claims.has(id)) ? undefined : "none of its claims is held";
      case "correction":
        return Object.values(record.of).some((id) => parties.has(id) || sources.has(id) || claims.has(id))
          ? undefined
          : "what it corrects is not held";
      case "reading":
        return "statements stand on no text";
      case "mark":
        return sources.has(record.source) ? undefined : "none of its source's claims is held";
      default:
        return kind satisfies never;
    }
  };
}
