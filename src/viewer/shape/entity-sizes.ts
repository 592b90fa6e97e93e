import type { ActorIndex } from "../../provenance/removal/actor-index.ts";
import { actorsByLoss } from "../../provenance/removal/actors-by-loss.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, standingAt } from "../../table/row.ts";
import type { SceneNode } from "../renderer/renderer.ts";
import type { Shape } from "../state/shape/shape.ts";

const SMALLEST = 5;
const LARGEST = 16;
const ALIKE = 8;
/** A measure whose most is less than this makes nobody as large as can be. */
const FEW = 4;

/** How large entities are drawn, and what that tells. */
export interface EntitySizes {
  /** By their positions; undefined where they are as large as the picture opens with. */
  readonly radii: Float64Array | undefined;
  readonly words: string | undefined;
}

/** What the sizes of entities may go by; the lines and the losses of a case are worked out when they are first asked for. */
export interface SizedBy {
  readonly table: ClaimTable;
  readonly nodes: readonly SceneNode[];
  linesOf(): Uint8Array;
  actors(): ActorIndex;
}

/** Works out how large entities are by a measure. */
export function entitySizes(size: Shape["size"], { table, nodes, linesOf, actors }: SizedBy): EntitySizes {
  switch (size) {
    case "claims":
      return { radii: undefined, words: "larger: more claims about it that still stand" };
    case "alike":
      return { radii: new Float64Array(nodes.length).fill(ALIKE), words: undefined };
    case "lines": {
      const lines = mostLines(table, linesOf());
      return {
        radii: radiiOf(lines),
        words: `larger: more independent lines in its best-sourced link (at least ${rangeOf(lines)})`,
      };
    }
    case "loss": {
      const losses = lossesOf(table, actors());
      return { radii: radiiOf(losses), words: `larger: more propositions that fall without it (${rangeOf(losses)})` };
    }
    default:
      return size satisfies never;
  }
}

/** The most lines that any link of each entity has. */
function mostLines({ columns, entities }: ClaimTable, lines: Uint8Array): Uint32Array {
  const most = new Uint32Array(entities.length);
  for (const [row, count] of lines.entries()) {
    for (const end of [columns.subject[row] ?? NONE, columns.object[row] ?? NONE]) {
      if (count > (standingAt(most, end) ?? count)) most[end] = count;
    }
  }
  return most;
}

/** How many propositions nothing else would stand behind without each entity. */
function lossesOf(table: ClaimTable, index: ActorIndex): Uint32Array {
  const losses = new Uint32Array(table.entities.length);
  for (const { actor, propositions } of actorsByLoss(index, Number.POSITIVE_INFINITY)) {
    const entity = actor.kind === "entity" ? table.entityIndex(actor.id) : undefined;
    if (entity !== undefined) losses[entity] = propositions;
  }
  return losses;
}

function radiiOf(values: Uint32Array): Float64Array {
  const most = values.reduce((a, b) => Math.max(a, b), FEW);
  return Float64Array.from(values, (value) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(value / most));
}

function rangeOf(values: Uint32Array): string {
  const [least, most] = [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), 0)];
  return values.length === 0 || least === most ? `${most}` : `${least} to ${most}`;
}
