import { links } from "../../graph/link.ts";
import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { NamedActor } from "../actors/actor.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Asking } from "../counting/asking.ts";
import { endsOf } from "../counting/independent-lines.ts";
import { traced } from "../counting/traced.ts";
import { beginBudget } from "../packing/budget.ts";
import { type Pair, pairOf } from "../removal/pair.ts";
import { standingClaims } from "../standing-claims.ts";
import type { Trace } from "../traces/trace.ts";
import { type Doubt, doubtKey } from "../worlds/doubt.ts";
import { walkable } from "./paths-by-sourcing.ts";
import { worthOf } from "./why.ts";

/** A question whose answer would tell more than most: what it is about, whom to ask, and what settling it would gain. */
export interface Question {
  readonly doubt: Doubt;
  /** Who printed what the doubt is about: the makers of the works that were read. */
  readonly ask: readonly NamedActor[];
  /** The tellings that it is about. */
  readonly claims: readonly Row[];
  /** The links that have one line at the lower end and would have more. */
  readonly links: readonly Pair[];
  /** How many lines would be gained, all links together. */
  readonly gain: number;
}

/** A question while links are gone through. */
interface Growing {
  readonly doubt: Doubt;
  readonly links: Pair[];
  gain: number;
  readonly claims: Set<Row>;
  readonly ask: Map<number, NamedActor>;
}

const MILLISECONDS = 5000;

/**
 * Ranks what is in doubt by what settling it would gain, over all links with one line at the lower end and more at the
 * upper. A question is put to whoever printed a telling, and is never a guess at who somebody is.
 */
export function questionsOf(table: ClaimTable, mask: ClaimMask = standingClaims(table), rest: Asking = {}): Question[] {
  const asking = { budget: beginBudget(200_000, MILLISECONDS), ...rest };
  const found = new Map<string, Growing>();
  for (const { a, b, claims } of links(table, walkable(table, mask))) {
    if (claims.length < 2) continue;
    const all = traced(table, claims, asking);
    const ends = endsOf(table, all, asking);
    if (ends.lower.atLeast > 1 || ends.upper.atMost < 2) continue;
    for (const { doubt, gain } of worthOf(table, claims, asking, ends)) {
      if (gain === 0) continue;
      const question: Growing = found.get(doubtKey(doubt)) ?? {
        doubt,
        links: [],
        gain: 0,
        claims: new Set(),
        ask: new Map(),
      };
      found.set(doubtKey(doubt), question);
      question.links.push(pairOf(a, b));
      question.gain += gain;
      for (const trace of all.certain.filter((one) => isAbout(table, one, doubt))) {
        question.claims.add(trace.claim);
        for (const [index, actor] of printersOf(table, trace.claim)) question.ask.set(index, actor);
      }
    }
  }
  return [...found.values()]
    .map(({ claims, ask, ...question }) => ({
      ...question,
      claims: [...claims].sort((x, y) => x - y),
      ask: [...ask.values()],
    }))
    .sort((x, y) => y.gain - x.gain || y.links.length - x.links.length);
}

/** Whether a telling passed through what a doubt is about. */
function isAbout(table: ClaimTable, { claim, withDoubts, unsure }: Trace, doubt: Doubt): boolean {
  const actors = actorsOf(table);
  switch (doubt.kind) {
    case "maybe-same":
    case "unnamed":
      return doubt.entities.some((entity) => withDoubts.includes(entity));
    case "party":
    case "withheld":
      return withDoubts.includes(doubt.entity);
    case "suspected":
      return withDoubts.includes(actors.work(doubt.source));
    case "unattributed":
      return unsure.includes(doubt.voice);
    case "undated":
      return doubt.claims.includes(claim);
    case "no-maker":
      return unsure.includes(actors.work(doubt.source));
    default:
      return doubt satisfies never;
  }
}

function printersOf(table: ClaimTable, row: Row): [number, NamedActor][] {
  const actors = actorsOf(table);
  const source = table.columns.source[row] ?? 0;
  const publisher = table.sources[source]?.publisher;
  const position = publisher === undefined ? undefined : table.entityIndex(publisher);
  const makers =
    position === undefined ? actors.makersOf(source).filter((maker) => actors.isEntity(maker)) : [position];
  const asked = makers.length > 0 ? makers : [actors.work(source)];
  return asked.flatMap((maker): [number, NamedActor][] => {
    const actor = actors.actorAt(maker);
    return actor.kind === "entity" || actor.kind === "source" ? [[maker, actor]] : [];
  });
}
