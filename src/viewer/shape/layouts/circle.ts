import { ENTITY_KINDS } from "../../../model/entity.ts";
import { AREA, type Arranged, noPlaces, ROOM, type Unarranged } from "./arranged.ts";

/** On one circle of more than these nobody could be told from their neighbours: it becomes several, one in the other. */
const MOST_ON_ONE = 240;

/** Sets everybody on a circle, each kind on an arc of its own and those of most claims first, from above to the right; many on several circles by turns. */
export function circle(unarranged: Unarranged): Arranged {
  const { standing, table, claims, aspect } = unarranged;
  const places = noPlaces(unarranged);
  const kindOf = (entity: number) => ENTITY_KINDS.indexOf(table.entities[entity]?.kind ?? "person");
  const around = [...standing].sort(
    (one, other) => kindOf(one) - kindOf(other) || (claims[other] ?? 0) - (claims[one] ?? 0) || one - other,
  );

  const count = around.length;
  // As thick as a third of its radius where it is several.
  const circles = count <= MOST_ON_ONE ? 1 : Math.ceil(Math.sqrt(count / (6 * Math.PI)));
  const step = Math.sqrt(AREA);
  const radius = Math.max(ROOM.x, (count * step) / (2 * Math.PI * circles));
  // Where the circles close, nobody comes nearer to the first than to the one before.
  const slots = Math.ceil(count / circles) * circles;
  const stretch = Math.sqrt(aspect);
  for (const [i, entity] of around.entries()) {
    const turn = (2 * Math.PI * i) / slots;
    const far = radius + ((i % circles) - (circles - 1) / 2) * step;
    places.x[entity] = far * stretch * Math.sin(turn);
    places.y[entity] = (far / stretch) * Math.cos(turn);
  }
  return { ...places, guides: [] };
}
