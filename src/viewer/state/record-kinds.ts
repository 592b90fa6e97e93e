import { asClaimId, asEntityId, asSourceId } from "../../model/id.ts";
import { actorsOf } from "../../provenance/actors/actors.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";

/** What has to be known of a record that somebody opens, by its position in the table. */
interface RecordKind {
  /** As it stands in a link: ids outlive positions. */
  idOf(table: ClaimTable, position: number): string;
  /** Undefined where the case has none of that id. */
  positionOf(table: ClaimTable, id: string): number | undefined;
  /** The entities that it is about. */
  entitiesOf(table: ClaimTable, position: number): readonly number[];
  /** The number of the actor that goes when it is taken out of the picture. */
  actorOf(table: ClaimTable, position: number): number;
}

/** The kinds of records that what is opened is made of. */
export const RECORD_KINDS = {
  claim: {
    idOf: (table, row) => table.claim(row).id,
    positionOf: (table, id) => table.rowOf(asClaimId(id)),
    entitiesOf: ({ columns }, row) =>
      [columns.subject[row] ?? NONE, columns.object[row] ?? NONE].filter((one) => one !== NONE),
    actorOf: (table, row) => actorsOf(table).work(table.columns.source[row] ?? NONE),
  },
  entity: {
    idOf: ({ entities }, entity) => entities[entity]?.id ?? "",
    positionOf: (table, id) => table.entityIndex(asEntityId(id)),
    entitiesOf: (_, entity) => [entity],
    actorOf: (_, entity) => entity,
  },
  source: {
    idOf: ({ sources }, source) => sources[source]?.id ?? "",
    positionOf: (table, id) => table.sourceIndex(asSourceId(id)),
    entitiesOf: () => [],
    actorOf: (table, source) => actorsOf(table).work(source),
  },
} as const satisfies Readonly<Record<string, RecordKind>>;
