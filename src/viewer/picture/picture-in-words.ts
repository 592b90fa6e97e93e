import { isolatedWords } from "../isolated-words.ts";
import type { Scene } from "../renderer/renderer.ts";
import { drawnSoFar } from "../shape/placed-in-words.ts";

const MOST_NAMED = 3;

/**
 * What a picture shows, for whoever does not see it, and where the same is to be read.
 * @param hidden who is hidden, in words
 */
export function pictureInWords(scene: Pick<Scene, "nodes" | "edges" | "groups" | "unplaced">, hidden?: string): string {
  const { edges, groups } = scene;
  const { drawn, most } = mostLinked(scene);
  return [
    `A picture of ${counted(drawn, "entity", "entities")} and ${counted(edges.length, "line", "lines")}, each of them somebody’s allegation.`,
    ...drawnSoFar(scene).map((words) => `It is not whole yet, ${words}.`),
    ...(most.length === 0 ? [] : [`Most lines lead to ${most.map(isolatedWords).join(", ")}.`]),
    ...(groups === undefined ? [] : [`From afar it shows ${counted(groups.length, "group", "groups")} of them.`]),
    ...(hidden === undefined ? [] : [`${hidden}.`]),
    "All that it shows stands in the lists of this page and in the ledger too.",
  ].join(" ");
}

const remembered = new WeakMap<Scene["edges"], Uint32Array>();

/** How many lines lead to each entity; counted once for the same lines. */
export function endsOf(edges: Scene["edges"], entities: number): Uint32Array {
  const known = remembered.get(edges);
  if (known !== undefined && known.length === entities) return known;

  const ends = new Uint32Array(entities);
  for (let line = 0; line < edges.length; line++) {
    const [from = 0, to = 0] = [edges[line]?.from, edges[line]?.to];
    ends[from] = (ends[from] ?? 0) + 1;
    ends[to] = (ends[to] ?? 0) + 1;
  }
  remembered.set(edges, ends);
  return ends;
}

/** How many entities are drawn, and the names of those that most lines lead to. */
function mostLinked({ nodes, edges }: Pick<Scene, "nodes" | "edges">) {
  const ends = endsOf(edges, nodes.length);
  let drawn = 0;
  const leading: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i]?.absent !== undefined) continue;
    drawn++;
    const count = ends[i] ?? 0;
    if (count < 2 || (leading.length === MOST_NAMED && count <= (ends[leading.at(-1) ?? -1] ?? 0))) continue;
    // Behind those of as many lines, who came first.
    const place = leading.findIndex((other) => (ends[other] ?? 0) < count);
    leading.splice(place < 0 ? leading.length : place, 0, i);
    if (leading.length > MOST_NAMED) leading.pop();
  }
  return { drawn, most: leading.map((i) => nodes[i]?.label ?? "") };
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
