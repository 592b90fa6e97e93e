import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import type { RecordEntry } from "../loss/kept.ts";
import { afterwords, KEPT_IN_AFTERWORDS } from "../words/afterwords.ts";
import { KEPT_OF_MARKS } from "../words/claim-fields.ts";
import { KEPT_IN_CLAIM_WORDS } from "../words/claim-in-words.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { KEPT_IN_ENTITY_WORDS } from "../words/entity-in-words.ts";
import { jsonText } from "../words/json-text.ts";
import { KEPT_IN_WORK_WORDS } from "../words/work-in-words.ts";
import { bodsHolds } from "./bods-interest.ts";
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
    unheld: whyUnheld,
  },
};

function* bodsChunks(table: ClaimTable): Iterable<string> {
  let first = true;
  for (const statement of statements(table)) {
    yield `${first ? "[\n" : ",\n"}${jsonText(statement)}`;
    first = false;
  }
  yield first ? "[]\n" : "\n]\n";
}

function* statements(table: ClaimTable): Iterable<object> {
  const after = afterwords(table);
  const { parties } = held(table);
  for (const entity of table.entities) {
    if (parties.has(entity.id)) yield partyStatement(entity, table, after(`entity ${entity.id}`));
  }
  for (const claim of edgeClaims(table)) {
    if (!bodsHolds(claim, table)) continue;
    yield relationshipStatement(claim, table, [...after(`claim ${claim.id}`), ...after(`source ${claim.source}`)]);
  }
}

/** What is alleged of whom: the parties of the claims that have a place, those claims, and their sources. */
function held(table: ClaimTable) {
  const parties = new Set<string>();
  const sources = new Set<string>();
  const claims = new Set<string>();
  for (const claim of edgeClaims(table)) {
    if (!bodsHolds(claim, table)) continue;
    parties.add(claim.subject).add(claim.object);
    sources.add(claim.source);
    claims.add(claim.id);
  }
  return { parties, sources, claims };
}

/** Says of a record why it has no place: only what is alleged of somebody's interests in an organization has one. */
function whyUnheld(table: ClaimTable): (entry: RecordEntry) => string | undefined {
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
