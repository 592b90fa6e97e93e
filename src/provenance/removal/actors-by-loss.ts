import { recordOfWork } from "../../graph/record-of-work.ts";
import type { Row } from "../../table/row.ts";
import type { NamedActor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import { inEvery } from "../counting/lines.ts";
import type { ActorIndex } from "./actor-index.ts";
import { supportingRows } from "./supporting-rows.ts";

/** An actor with its number, and how much would be gone without it. */
export interface ActorWithLoss {
  readonly index: number;
  readonly actor: NamedActor;
  readonly claims: number;
  readonly propositions: number;
  readonly links: number;
}

/**
 * The actors of a case without whom most would be gone, propositions first, then links; those without a name are nobody
 * one could leave out. A proposition falls with whoever is in all of its traces, so one walk over the traces ranks all.
 * @param most how many; more where several at the end lose as much
 */
export function actorsByLoss(index: ActorIndex, most: number): readonly ActorWithLoss[] {
  const { table, mask, through } = index;
  const actors = actorsOf(table);
  const { byProposition, byLink } = supportingRows(index);
  const asserted = [...byProposition].map((rows) => rows.filter((row) => table.columns.polarity[row] === 0));
  const [propositions, links] = [fallingWith(index, asserted), fallingWith(index, byLink)];
  const ranked: ActorWithLoss[] = [];
  for (const [number, rows] of through) {
    const actor = actors.actorAt(number);
    if (actor.kind === "unnamed" || actor.kind === "host") continue;
    const claims = rows.reduce((count, row) => count + (mask[row] ?? 0), 0);
    if (claims === 0 || isRecordAlone(index, number, rows)) continue;
    ranked.push({
      index: number,
      actor,
      claims,
      propositions: propositions.get(number) ?? 0,
      links: links.get(number) ?? 0,
    });
  }
  ranked.sort((a, b) => byLoss(a, b) || a.index - b.index);

  const last = ranked[most - 1];
  return last === undefined ? ranked : ranked.filter((one) => byLoss(one, last) <= 0);
}

type Counted = Pick<ActorWithLoss, "propositions" | "links">;

/** Orders losses: the larger first. */
export const byLoss = (a: Counted, b: Counted): number => b.propositions - a.propositions || b.links - a.links;

/** For each actor how many of some groups have it in every one of their tellings. */
function fallingWith({ traces }: ActorIndex, groups: Iterable<readonly Row[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const rows of groups) {
    for (const actor of inEvery(rows.map((row) => traces.get(row)?.actors ?? []))) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether it is only a table's record of a work without which just as much is gone: the two are told as one. */
function isRecordAlone({ table, through }: ActorIndex, number: number, rows: readonly Row[]): boolean {
  const actors = actorsOf(table);
  const actor = actors.actorAt(number);
  const source = actor.kind === "source" ? table.sources[table.sourceIndex(actor.id) ?? -1] : undefined;
  const work = source && recordOfWork(source);
  const whole = work === undefined ? undefined : through.get(actors.indexOf({ kind: "source", id: work }) ?? -1);
  if (whole === undefined) return false;
  const all = new Set(whole);
  return rows.every((row) => all.has(row));
}
