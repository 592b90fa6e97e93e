import type { ClaimTable } from "../../table/claim-table.ts";
import { type Chosen, recordsOf } from "./chosen.ts";

/** The entities that what is opened is about, by their positions: itself, the ends of a claim or of paths; of a group nobody alone. */
export const openedEntities = (table: ClaimTable, chosen: Chosen): readonly number[] =>
  chosen.kind === "together" ? [] : recordsOf(chosen).flatMap(({ kind, position }) => kind.entitiesOf(table, position));
