import type { EdgeClaim } from "../model/claim.ts";
import { UNATTRIBUTED } from "../model/id.ts";
import { relationshipType } from "../model/predicate.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { claimFields } from "./claim-fields.ts";
import type { CypherValue } from "./cypher-literal.ts";
import type { Altered, Kept } from "./kept.ts";
import { keptOfAGraph } from "./kept-of-a-graph.ts";

/** The labels of a node: its kind, and for entities which kind. */
export type NodeLabels = readonly ["Entity" | "Source" | "Claim", ("Person" | "Organization" | "Place")?];

/** A node on its way into a property graph. */
export interface PropertyNode {
  readonly key: string;
  readonly labels: NodeLabels;
  readonly properties: Readonly<Record<string, CypherValue | undefined>>;
}

/** A relationship between two nodes that are named by their keys. */
export interface PropertyRelationship {
  readonly from: { readonly label: NodeLabels[0]; readonly key: string };
  readonly to: { readonly label: NodeLabels[0]; readonly key: string };
  readonly type: string;
  readonly properties: Readonly<Record<string, CypherValue | undefined>>;
}

const LABELS = { person: "Person", organization: "Organization", place: "Place" } as const;

/** What such a graph keeps of a case, remarks and sources that nothing cites included. */
export function keptOfAPropertyGraph(altered: readonly Altered[]): Kept {
  const { whole } = keptOfAGraph(altered, ...KEPT_ON_NODES);
  return { whole, partly: KEPT_IN_OTHER_WORDS, altered };
}

const KEPT_IN_OTHER_WORDS = {
  "claim.attribution[].in": "its title is written in place of its id",
};

const KEPT_ON_NODES = [
  "case.id",
  "entity.names[].text",
  ...["genre", "lang", "status"].map((name) => `source.${name}`),
  ...["claim", "remark"].flatMap((root) => [
    ...["anchor.start", "anchor.end", "anchor.exact", "hedges"].map((name) => `${root}.${name}`),
    ...["by", "cue", "mode", "polarity", "hedges", "inferred", "interest"].map(
      (name) => `${root}.attribution[].${name}`,
    ),
  ]),
  ...["id", "subject", "predicate", "value", "polarity", "allegation", "status", "source", "statement"].map(
    (name) => `remark.${name}`,
  ),
];

/** The nodes of a case as a property graph, each with a key that no other case in the database has. */
export function* propertyNodes(table: ClaimTable): Iterable<PropertyNode> {
  const { header, entities, sources } = table;
  const keyed = (id: string) => ({ key: keyOf(table, id), case: header.id, id });
  for (const { id, kind, name, names, named, description, exposure } of entities) {
    const aliases = names.map(({ text }) => text);
    yield node(["Entity", LABELS[kind]], { ...keyed(id), kind, name, names: aliases, named, description, exposure });
  }
  for (const { id, genre, title, published, url, lang, status } of sources) {
    yield node(["Source"], { ...keyed(id), genre, title: title ?? id, published, url, lang, status });
  }
  for (let row = 0; row < table.size; row++) {
    const { id, predicate, polarity, status, statement, value, allegation, source, hedges, anchor } = table.claim(row);
    yield node(["Claim"], {
      ...keyed(id),
      predicate,
      type: relationshipType(predicate, { denied: polarity === "denies" }),
      polarity,
      status,
      statement,
      value,
      allegation,
      sourceId: source,
      hedges,
      passage: anchor.exact,
      passageStart: anchor.start,
      passageEnd: anchor.end,
    });
  }
}

const keyOf = (table: ClaimTable, id: string): string => `${table.header.id}/${id}`;

/** The marked relationship of a claim between two entities. */
export function allegedRelationship(claim: EdgeClaim, table: ClaimTable): PropertyRelationship {
  return {
    from: { label: "Entity", key: keyOf(table, claim.subject) },
    to: { label: "Entity", key: keyOf(table, claim.object) },
    type: relationshipType(claim.predicate, { denied: claim.polarity === "denies" }),
    properties: { ...claimFields(claim, table), case: table.header.id, claimKey: keyOf(table, claim.id) },
  };
}

/** What links the record of every claim to all that it names: its ends, its source and who it is attributed to. */
export function* linkRelationships(table: ClaimTable): Iterable<PropertyRelationship> {
  for (let row = 0; row < table.size; row++) {
    const { id, subject, object, source, attribution } = table.claim(row);
    const from = { label: "Claim", key: keyOf(table, id) } as const;
    const to = (label: NodeLabels[0], named: string) => ({ label, key: keyOf(table, named) });
    yield { from, to: to("Entity", subject), type: "SUBJECT", properties: {} };
    if (object !== undefined) yield { from, to: to("Entity", object), type: "OBJECT", properties: {} };
    yield { from, to: to("Source", source), type: "STATED_IN", properties: {} };
    for (const [step, { by, cue, mode, polarity, hedges, inferred, interest }] of attribution.entries()) {
      if (by === UNATTRIBUTED) continue;
      const properties = { step, cue, mode, polarity, hedges, inferred, interest };
      yield { from, to: to("Entity", by), type: "ATTRIBUTED_TO", properties };
    }
  }
}

const node = (labels: NodeLabels, properties: PropertyNode["properties"] & { readonly key: string }): PropertyNode => ({
  key: properties.key,
  labels,
  properties,
});
