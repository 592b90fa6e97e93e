import { asEntityId } from "../../../src/model/id.ts";
import { FAMILIES } from "../../../src/model/predicate.ts";
import type { Scene, SceneEdge, SceneNode } from "../../../src/viewer/renderer/renderer.ts";
import { spreadCurves } from "../../../src/viewer/renderer/scene/spread-curves.ts";

/** A machine-made picture of so many claims over a quarter as many entities; every fifth link has several claims. */
export function madeScene(claims: number): Scene {
  const count = Math.max(2, Math.floor(claims / 4));
  const side = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, entity): SceneNode => {
    const [x, y] = [
      (entity % side) * 40 + ((entity * 7919) % 31),
      Math.floor(entity / side) * 40 + ((entity * 104_729) % 31),
    ];
    const id = asEntityId(`e${entity}`);
    return { id, entity, kind: "organization", label: `Entity ${entity}`, named: true, size: 5 + (entity % 9), x, y };
  });

  const edges: SceneEdge[] = [];
  for (let link = 0; edges.length < claims; link++) {
    const from = (link * 7919) % count;
    const to = (from + 1 + ((link * 31) % 200)) % count;
    const told = Math.min(link % 5 === 0 ? 2 + (link % 4) : 1, claims - edges.length);
    for (const curve of spreadCurves(Array.from({ length: told }, () => true))) {
      const row = edges.length;
      edges.push({
        ...{ row, from, to, symmetric: false, fallen: undefined, curve },
        polarity: row % 17 === 0 ? "denies" : "asserts",
        family: FAMILIES[row % FAMILIES.length] ?? "harm",
      });
    }
  }
  return { nodes, edges, wordsOf: () => ({ label: "allegedly supports", speaker: "Somebody" }) };
}
