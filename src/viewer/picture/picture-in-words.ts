import { isolatedWords } from "../isolated-words.ts";
import type { Scene } from "../renderer/renderer.ts";

const MOST_NAMED = 3;

/**
 * What a picture shows, for whoever does not see it, and where the same is to be read.
 * @param hidden who is hidden, in words
 */
export function pictureInWords(
  { nodes, edges, groups }: Pick<Scene, "nodes" | "edges" | "groups">,
  hidden?: string,
): string {
  const ends = new Uint32Array(nodes.length);
  for (const { from, to } of edges) {
    ends[from] = (ends[from] ?? 0) + 1;
    ends[to] = (ends[to] ?? 0) + 1;
  }
  const drawn = nodes.filter(({ joined }) => !joined);
  const most = drawn
    .filter(({ entity }) => (ends[entity] ?? 0) > 1)
    .sort((one, other) => (ends[other.entity] ?? 0) - (ends[one.entity] ?? 0))
    .slice(0, MOST_NAMED)
    .map(({ label }) => isolatedWords(label));
  return [
    `A picture of ${counted(drawn.length, "entity", "entities")} and ${counted(edges.length, "line", "lines")}, each of them somebody’s allegation.`,
    ...(most.length === 0 ? [] : [`Most lines lead to ${most.join(", ")}.`]),
    ...(groups === undefined ? [] : [`From afar it shows ${counted(groups.length, "group", "groups")} of them.`]),
    ...(hidden === undefined ? [] : [`${hidden}.`]),
    "All that it shows stands in the lists of this page and in the ledger too.",
  ].join(" ");
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
