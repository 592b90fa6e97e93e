import { ladderOf } from "../../graph/ladder.ts";
import { linkBetween } from "../../graph/link.ts";
import { makersOf } from "../../graph/makers-of.ts";
import type { Path } from "../../graph/paths.ts";
import type { Voice } from "../../graph/voice.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Emphasis, Scene } from "../renderer/renderer.ts";
import type { Chosen } from "./chosen.ts";
import { groupMembers } from "./group-members.ts";

/** Of more names in one group nobody would say that they are those that matter. */
const MOST_LEADING = 24;

/** What is worked out elsewhere of what is chosen. */
export interface Beside {
  /** The best path, where paths are chosen. */
  readonly best?: Path | undefined;
  /** In which groups are, where one can be chosen. */
  readonly scene?: Scene | undefined;
  /** Those who are chosen together, where one looks at what is between them. */
  readonly several?: readonly number[];
}

/**
 * What stands out for what is chosen and what the pointer is over; nothing for neither, and then all is drawn alike.
 */
export function emphasisOf(
  table: ClaimTable,
  chosen: Chosen,
  hovered: Chosen,
  { best, scene, several = [] }: Beside = {},
): Emphasis | undefined {
  if (chosen.kind === "nothing" && hovered.kind === "nothing") return undefined;

  const nodes = new Set<number>();
  const edges = new Set<Row>();
  const worded = new Set<Row>();
  const voices = new Set<number>();
  const leading: number[] = [];
  for (const part of [chosen, hovered]) {
    if (part.kind === "entity") addEntity(part.entity);
    if (part.kind === "claim") addClaim(part.row);
    if (part.kind === "source") addSource(part.source);
    if (part.kind === "link") addLink(part.from, part.to);
    if (part.kind === "paths") addPath(part.from, part.to);
    if (part.kind === "between") addBetween();
    if (part.kind === "together" && scene !== undefined) addGroup(scene, part.lead);
  }
  return {
    ...{ nodes, edges, worded, voices },
    ...(chosen.kind === "entity" ? { chosen: chosen.entity } : {}),
    ...(leading.length > 0 ? { leading } : {}),
  };

  function addBetween(): void {
    const belong = new Set(several);
    for (const entity of belong) {
      nodes.add(entity);
      for (const row of claimsAt(table.outgoing, entity))
        if (belong.has(table.columns.object[row] ?? NONE)) edges.add(row);
    }
  }

  /** Who belongs to a group, and what is claimed among them. */
  function addGroup(scene: Scene, lead: number): void {
    const members = groupMembers(scene, lead);
    const belong = new Set(members.map(({ entity }) => entity));
    for (const entity of belong) nodes.add(entity);
    for (const { row, from, to } of scene.edges) if (belong.has(from) && belong.has(to)) edges.add(row);
    leading.push(...members.slice(0, MOST_LEADING).map(({ entity }) => entity));
  }

  function addPath(from: number, to: number): void {
    nodes.add(from).add(to);
    for (const { claims } of best?.hops ?? []) for (const row of claims) addEnds(row);
  }

  function addLink(from: number, to: number): void {
    nodes.add(from).add(to);
    for (const row of linkBetween(table, from, to).claims) addEnds(row);
  }

  function addSource(source: number): void {
    for (const [row, readIn] of table.columns.source.entries()) if (readIn === source) addEnds(row);
  }

  function addEntity(entity: number): void {
    nodes.add(entity);
    for (const adjacency of [table.outgoing, table.incoming]) {
      for (const row of claimsAt(adjacency, entity)) addEnds(row);
    }
  }

  function addClaim(row: Row): void {
    addEnds(row);
    if (edges.has(row)) worded.add(row);
    for (const { voice } of ladderOf(table.claim(row), table).rungs) {
      for (const speaker of speakersOf(voice)) voices.add(speaker);
    }
  }

  /** Where a work speaks itself, its makers do. */
  function speakersOf(voice: Voice): readonly number[] {
    switch (voice.kind) {
      case "entity":
        return [table.entityIndex(voice.entity.id) ?? NONE];
      case "work":
        return makersOf(table, table.sourceIndex(voice.work.id) ?? NONE);
      case "unnamed":
        return [];
      default:
        return voice satisfies never;
    }
  }

  function addEnds(row: Row): void {
    const { subject, object } = table.columns;
    const end = object[row] ?? NONE;
    nodes.add(subject[row] ?? 0);
    if (end === NONE) return;
    nodes.add(end);
    edges.add(row);
  }
}
