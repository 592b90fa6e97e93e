import { isSomebody, type Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import { type EntityId, THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { relationshipType } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import { CLAIM_FIELDS, claimFields } from "../words/claim-fields.ts";
import type { ToldTable } from "../words/told-table.ts";
import { unlessEmpty } from "../words/unless-empty.ts";
import type { CypherValue } from "./cypher-literal.ts";
import { keyOf, type Properties, type RecordRow, sealed } from "./record-row.ts";
import { joinedAmong, standingId } from "./standing-id.ts";

/** A step of an attribution: the key of who takes it, and what is said of it. */
export interface StepLink {
  readonly by: string;
  readonly properties: Properties;
}

/** The keys of all that a claim names; a remark has no object. */
export interface ClaimLinks {
  readonly subject: string;
  readonly object?: string;
  readonly source: string;
  /** The works that its words are said to have passed through on the way. */
  readonly works: readonly string[];
  /** The steps that somebody of the case takes. */
  readonly steps: readonly StepLink[];
  /** The steps that a work itself takes. */
  readonly ownSteps: readonly StepLink[];
  /** Other claims: those that tell how it ended, and the one that stands in its place. */
  readonly claims: readonly { readonly type: "OUTCOME" | "SUPERSEDED_BY"; readonly key: string }[];
  /** The work in which its speaker took it back. */
  readonly takenBackIn: readonly string[];
}

/** The relationship of a claim between two entities: its type, which begins with the mark, and what stands on it. */
export interface ClaimEdge {
  readonly type: string;
  readonly edge: Properties;
}

/** A claim in both its forms; a remark has no object, and so no relationship of its own. */
export interface ClaimRow extends RecordRow, ClaimLinks, ClaimEdge {}

/** The claims of a case as rows. */
export function* claimRows(table: ToldTable): Iterable<ClaimRow> {
  for (let row = 0; row < table.size; row++) yield claimRow(table, row);
}

/** One claim of a case as a row. */
export function claimRow(table: ToldTable, row: Row): ClaimRow {
  const claim = table.claim(row);
  const said = saidOf(claim, table);
  const links = claimLinks(claim, table);
  const { type, edge } = claimEdge(claim, table, said);
  const record = sealed({
    caseId: table.header.id,
    id: claim.id,
    record: claim,
    position: row,
    properties: {
      ...said,
      type,
      value: claim.value,
      withdrawal: claim.withdrawal?.kind,
      steps: claim.attribution.length,
      unnamedSteps: unlessEmpty(claim.attribution.flatMap(({ by }, i) => (by === UNATTRIBUTED ? [i] : []))),
    },
    beside: joinedAmong(entitiesOf(claim), table),
  });
  return { ...record, ...links, type, edge };
}

/** The keys of all that a claim names, where its relationships lead: to the entity that stands for one that was joined into it. */
export function claimLinks(claim: Claim, table: ToldTable): ClaimLinks {
  const key = (id: string) => keyOf(table.header.id, id);
  const entityKey = (id: EntityId) => key(standingId(id, table));
  const { supersededBy, source: takenBackIn } = claim.withdrawal ?? {};
  return {
    subject: entityKey(claim.subject),
    ...(claim.object === undefined ? {} : { object: entityKey(claim.object) }),
    source: key(claim.source),
    works: [...new Set(claim.attribution.flatMap((step) => (step.in === undefined ? [] : key(step.in))))],
    steps: claim.attribution.flatMap((step, i) =>
      isSomebody(step.by) ? [{ by: entityKey(step.by), properties: stepProperties(step, i) }] : [],
    ),
    ownSteps: claim.attribution.flatMap((step, i) =>
      step.by === THE_WORK ? [{ by: key(step.in ?? claim.source), properties: stepProperties(step, i) }] : [],
    ),
    claims: [
      ...[...new Set(claim.outcome)].map((id) => ({ type: "OUTCOME" as const, key: key(id) })),
      ...(supersededBy === undefined ? [] : [{ type: "SUPERSEDED_BY" as const, key: key(supersededBy) }]),
    ],
    takenBackIn: takenBackIn === undefined ? [] : [key(takenBackIn)],
  };
}

/** The relationship of a claim. */
export const claimEdge = (claim: Claim, table: ToldTable, said = saidOf(claim, table)): ClaimEdge => ({
  type: relationshipType(claim.predicate, { denied: claim.polarity === "denies" }),
  edge: { ...said, case: table.header.id, claimKey: keyOf(table.header.id, claim.id) },
});

const entitiesOf = ({ subject, object, attribution }: Claim): EntityId[] => [
  subject,
  ...(object === undefined ? [] : [object]),
  ...attribution.map(({ by }) => by).filter(isSomebody),
];

/** What both forms of a claim say of it, in plain words and numbers; what would be empty is left out, as databases do. */
function saidOf(claim: Claim, table: ToldTable): Properties {
  const fields = claimFields(claim, table);
  const said: Record<string, CypherValue> = {};
  for (const [name] of CLAIM_FIELDS) if (fields[name] !== "") said[name] = fields[name];
  return {
    ...said,
    hedges: unlessEmpty(claim.hedges),
    passageStart: claim.anchor.start,
    passageEnd: claim.anchor.end,
  };
}

const stepProperties = (step: Step, position: number): Properties => ({
  step: position,
  mode: step.mode,
  cue: step.cue,
  in: step.in,
  polarity: step.polarity,
  hedges: unlessEmpty(step.hedges),
  inferred: step.inferred,
  interest: step.interest,
  basis: step.basis,
  terms: step.terms,
  time: step.time?.edtf,
  timeRaw: step.time?.raw,
});
