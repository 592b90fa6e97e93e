import { isSomebody, type Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entitiesLeftBehind } from "./entities-left-behind.ts";
import { offRecordFrames } from "./off-record.ts";

/** The entities that stay behind with these sources and claims, since nothing else of the case speaks of them. */
export function whoStays(
  { entities, sources, replies, readings }: Pick<ClaimTable, "entities" | "sources" | "replies" | "readings">,
  claims: readonly Claim[],
  stays: { readonly sources: { has(id: SourceId): boolean }; readonly claims: ReadonlySet<string> },
): ReadonlySet<EntityId> {
  const spokenOf: readonly (readonly [stays: boolean, entities: readonly EntityId[]])[] = [
    ...claims.map((claim) => [stays.claims.has(claim.id), spokenOfIn(claim)] as const),
    ...sources.map((source) => [stays.sources.has(source.id), makersOf(source)] as const),
    ...replies.map(({ asked, about }) => [about.every((id) => stays.claims.has(id)), [asked]] as const),
    ...readings.flatMap((reading) => {
      const off = offRecordFrames(reading);
      const staysWhole = stays.sources.has(reading.source);
      return reading.frames.map(({ id, steps }) => [staysWhole || off.has(id), speakersOf(steps)] as const);
    }),
  ];
  const where = (isStaying: boolean) =>
    new Set(spokenOf.flatMap(([staysToo, spoken]) => (staysToo === isStaying ? spoken : [])));
  return entitiesLeftBehind(entities, where(true), where(false));
}

/** Whom a claim speaks of, and through whom it came. */
const spokenOfIn = ({ subject, object, place, attribution }: Claim): EntityId[] => [
  subject,
  ...(object === undefined ? [] : [object]),
  ...(place === undefined ? [] : [place]),
  ...speakersOf(attribution),
];

/** Everybody of the case who takes one of these steps. */
const speakersOf = (steps: readonly Pick<Step, "by">[]): EntityId[] =>
  steps.flatMap(({ by }) => (isSomebody(by) ? [by] : []));

/** Who made a work. */
const makersOf = ({ publisher, authors }: Source): EntityId[] => [
  ...(publisher === undefined ? [] : [publisher]),
  ...authors,
];
