import type { Fall } from "../../graph/falls/fallen-claims.ts";
import type { Family } from "../../model/predicate.ts";
import type { SceneEdge } from "../renderer/renderer.ts";

/** What there is among some lines. */
export interface LinesDrawn {
  readonly families: ReadonlySet<Family>;
  readonly isAnyDenial: boolean;
  /** The family of the first that asserts and holds both ways; undefined where none does. */
  readonly mutual: Family | undefined;
  readonly falls: ReadonlySet<Fall>;
  /** Whether some two entities have several claims between them: only these are ever drawn as one, and swing out. */
  readonly isAnySeveral: boolean;
}

const remembered = new WeakMap<readonly SceneEdge[], LinesDrawn>();

/** Tells what kinds of lines there are, once for the same lines: a legend is written anew with every step. */
export function linesDrawn(edges: readonly SceneEdge[]): LinesDrawn {
  const known = remembered.get(edges);
  if (known !== undefined) return known;

  const [families, falls] = [new Set<Family>(), new Set<Fall>()];
  let [isAnyDenial, isAnySeveral] = [false, false];
  let mutual: Family | undefined;
  let last: Family | undefined;
  for (let line = 0; line < edges.length; line++) {
    const edge = edges[line];
    if (edge === undefined) continue;
    const { curve, family, polarity, symmetric, fallen } = edge;
    isAnySeveral ||= curve !== 0;
    if (family !== last) families.add(family);
    last = family;
    if (fallen !== undefined) falls.add(fallen);
    if (polarity === "denies") isAnyDenial = true;
    else if (symmetric) mutual ??= family;
  }
  const drawn = { families, isAnyDenial, mutual, falls, isAnySeveral };
  remembered.set(edges, drawn);
  return drawn;
}
