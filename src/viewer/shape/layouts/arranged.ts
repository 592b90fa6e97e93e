import type { ClaimTable } from "../../../table/claim-table.ts";
import type { Guide } from "../../renderer/renderer.ts";

/** What a layout begins with: the case, and where forces have its entities, whose nearness the others keep as far as they can. */
export interface Unarranged {
  readonly table: ClaimTable;
  /** The entities that are to be placed, by their positions in the table, in ascending order. */
  readonly standing: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many claims lead to each entity. */
  readonly claims: ArrayLike<number>;
  /** The community of each, or `NONE`; undefined where nobody parts the case. */
  readonly communityOf: Uint32Array | undefined;
  /** How wide the picture is by its height. */
  readonly aspect: number;
}

/** Where everybody is drawn, by their positions in the table with y upwards, and what tells how it is to be read. */
export interface Arranged {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly guides: readonly Guide[];
}

/** The room of a node with its name under it, in the layout's units, and as an area with some air around. */
export const ROOM = { x: 120, y: 56 };
export const AREA = 2.2 * ROOM.x * ROOM.y;

/** Places for everybody, all of them 0. */
export const noPlaces = ({ table }: Pick<Unarranged, "table">): { x: Float64Array; y: Float64Array } => ({
  x: new Float64Array(table.entities.length),
  y: new Float64Array(table.entities.length),
});
