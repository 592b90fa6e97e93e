import { computed, type ReadonlySignal } from "@preact/signals";
import type { Scene, SceneNode } from "../renderer/renderer.ts";
import { arrangementWord } from "../state/shape/shape-address.ts";
import type { ShapedFrom } from "../state/viewer-state.ts";
import { arrange } from "./arrange.ts";
import { type EntityInks, entityInks } from "./entity-inks.ts";
import { entitySizes } from "./entity-sizes.ts";
import { goesBy } from "./goes-by.ts";
import { drawnSoFar } from "./placed-in-words.ts";
import { unarrangedOf } from "./unarranged-of.ts";

/** Follows a shape with the scene that is drawn in it. Each part is worked out anew only where something of it was set otherwise. */
export function shapedScene({ table, scene, shape, lines, actors }: ShapedFrom): ReadonlySignal<Scene> {
  const unarranged = computed(() => unarrangedOf(table, scene.value));
  // By its word, so that a step that leaves the arrangement as it is moves nobody.
  const word = computed(() => arrangementWord(shape.value.arrangement, table));
  const arranged = computed(() =>
    word.value === "forces" ? undefined : arrange(unarranged.value, shape.peek().arrangement),
  );
  const size = computed(() => shape.value.size);
  const colour = computed(() => shape.value.colour);
  const kind = computed(() => shape.value.arrangement.kind);
  const notes = computed(() => [...drawnSoFar(scene.value), ...goesBy(kind.value, colour.value)]);
  const isWide = computed(() => shape.value.isWideByLines);
  const sizes = computed(() =>
    entitySizes(size.value, {
      table,
      nodes: scene.value.nodes,
      linesOf: () => lines.value,
      actors: () => actors.value,
    }),
  );
  const inks = computed((): EntityInks => {
    if (colour.value === "kind") return { inks: undefined, key: [] };
    const { communityOf, claims } = unarranged.value;
    return entityInks(colour.value, table, communityOf, claims);
  });

  return computed((): Scene => {
    const [places, radii, families] = [arranged.value, sizes.value.radii, inks.value.inks];
    const wide = isWide.value ? { lines: lines.value } : {};
    const key = { sizes: sizes.value.words, colours: inks.value.key, notes: notes.value };
    if (places === undefined && radii === undefined && families === undefined) return { ...scene.value, ...wide, key };

    const nodes = scene.value.nodes.map((node, i): SceneNode => {
      const ink = families?.[i];
      const { group, ...rest } = node;
      return {
        ...(places === undefined ? node : { ...rest, x: places.x[i] ?? 0, y: places.y[i] ?? 0 }),
        ...(radii === undefined ? {} : { size: radii[i] ?? node.size }),
        ...(ink === undefined ? {} : { ink }),
      };
    });
    if (places === undefined) return { ...scene.value, ...wide, key, nodes };
    // Elsewhere than where they lie together, groups cannot be drawn as one.
    const { groups: _groups, ...apart } = scene.value;
    return { ...apart, ...wide, key, nodes, guides: places.guides };
  });
}
