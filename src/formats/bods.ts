import type { EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { afterwords } from "./afterwords.ts";
import { bodsHolds } from "./bods-interest.ts";
import { partyStatement, relationshipStatement } from "./bods-statements.ts";
import { countLosses, type LeftOut } from "./count-losses.ts";
import { edgeClaims } from "./edge-claims.ts";
import type { Format } from "./format.ts";
import { jsonText } from "./json-text.ts";

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
  losses: (table) => countLosses(table, leftOut(table)),
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

/** The records that a BODS file of this case has a place for. */
function held(table: ClaimTable) {
  const parties = new Set<EntityId>();
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

function leftOut(table: ClaimTable): LeftOut {
  const { parties, sources, claims } = held(table);
  return {
    header: {
      title: ({ title }) => title,
      summary: ({ summary }) => summary,
      lang: ({ lang }) => lang,
      note: ({ note }) => note,
    },
    entity: {
      "(all of it: no interest is alleged of it)": ({ id, name }) => (parties.has(id) ? undefined : name),
      "names[].lang": ({ id, names }) => (parties.has(id) ? names.find(({ lang }) => lang)?.lang : undefined),
      "names[].source": ({ id, names }) => (parties.has(id) ? names.find(({ source }) => source)?.source : undefined),
      "names[].anchor": ({ id, names }) =>
        parties.has(id) ? names.find(({ anchor }) => anchor)?.anchor?.exact : undefined,
    },
    source: {
      "(all of it: none of its claims is held)": ({ id, title }) => (sources.has(id) ? undefined : (title ?? id)),
    },
    claim: {
      "(all of it: a remark)": ({ value }) => value,
      "(all of it: a denial)": ({ object, polarity, statement }) =>
        object !== undefined && polarity === "denies" ? statement : undefined,
      "(all of it: no ownership or control of an organization)": ({ id, object, polarity, statement }) =>
        object === undefined || polarity === "denies" || claims.has(id) ? undefined : statement,
      "anchor.prefix": ({ id, anchor }) => (claims.has(id) ? anchor.prefix : undefined),
      "anchor.suffix": ({ id, anchor }) => (claims.has(id) ? anchor.suffix : undefined),
    },
    reply: {
      "(all of it: none of its claims is held)": ({ about, status }) =>
        about.some((id) => claims.has(id)) ? undefined : status,
    },
    correction: {
      "(all of it: what it corrects is not held)": ({ of, change }) =>
        Object.values(of).some((id) => parties.has(id) || sources.has(id) || claims.has(id)) ? undefined : change,
    },
  };
}
