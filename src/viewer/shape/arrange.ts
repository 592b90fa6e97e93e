import { placeJoined } from "../../graph/joined/place-joined.ts";
import type { Arrangement } from "../state/shape/shape.ts";
import type { Arranged, Unarranged } from "./layouts/arranged.ts";
import { byCommunity } from "./layouts/by-community.ts";
import { byMap } from "./layouts/by-map.ts";
import { byTime } from "./layouts/by-time.ts";
import { circle } from "./layouts/circle.ts";
import { tree } from "./layouts/tree.ts";

/** Places everybody, the same way every time; a record that was joined into another lies where that other does. */
export function arrange(unarranged: Unarranged, arrangement: Arrangement): Arranged {
  const arranged = placed(unarranged, arrangement);
  return { ...arranged, ...placeJoined(unarranged.table, { x: arranged.x, y: arranged.y }) };
}

function placed(unarranged: Unarranged, arrangement: Arrangement): Arranged {
  switch (arrangement.kind) {
    case "forces":
      return { x: unarranged.x, y: unarranged.y, guides: [] };
    case "community":
      return byCommunity(unarranged);
    case "time":
      return byTime(unarranged, arrangement.clock, arrangement.overlap);
    case "circle":
      return circle(unarranged);
    case "map":
      return byMap(unarranged);
    case "tree":
      return tree(unarranged, arrangement.root);
    default:
      return arrangement satisfies never;
  }
}
