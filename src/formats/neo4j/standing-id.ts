import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** The id of the entity that stands for another: its own, or that of the record that it was joined into. Relationships lead there. */
export const standingId = (id: EntityId, table: ClaimTable): EntityId =>
  table.entities[table.entityIndex(id) ?? -1]?.id ?? id;

/** Those of some ids that were joined, each with the one that stands for it; none where nobody was. */
export const joinedAmong = (ids: readonly EntityId[], table: ClaimTable): EntityId[] =>
  ids.flatMap((id) => {
    const standing = standingId(id, table);
    return standing === id ? [] : [id, standing];
  });
