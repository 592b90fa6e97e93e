import type { Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Interval } from "../counting/independent-lines.ts";
import { type CountedTelling, inEvery } from "../counting/lines.ts";
import { leastCount, lowerEndOf } from "../counting/lower-end.ts";
import type { Budget } from "../packing/budget.ts";
import { type Count, exactly, isExact } from "../packing/count.ts";
import { countPacked } from "../packing/count-packed.ts";
import { hangTogether } from "../packing/hang-together.ts";
import { packSets } from "../packing/pack-sets.ts";
import type { Trace } from "../traces/trace.ts";
import { type IdentityDoubts, identityDoubtsOf } from "../worlds/identity-doubts.ts";
import type { ActorIndex } from "./actor-index.ts";

/** The lines of a link, counted in parts that neither an actor nor a doubt joins, so that a loss counts anew only what it touches. */
export interface LinkLines {
  readonly before: Interval;
  /** The lines without some tellings; undefined where they are certainly as many. */
  without(gone: readonly Row[], budget: Budget): Interval | undefined;
}

/** Tellings that hang together. */
interface Part {
  readonly traces: readonly Trace[];
  readonly upper: End;
  /** Of tellings that are not sure there is nothing at this end. */
  readonly lower: End;
}

interface End {
  readonly count: Count;
  /** What was counted, and the most of it that share nothing; undefined where some of them may be one, and nothing can be told by these. */
  readonly packed:
    | { readonly tellings: readonly CountedTelling[]; readonly chosen: readonly CountedTelling[] }
    | undefined;
}

/** Counts the lines of a link. */
export function linkLines({ table, traces }: ActorIndex, rows: readonly Row[], budget: Budget): LinkLines {
  const weighed = (part: readonly Trace[], doubts: IdentityDoubts, spent: Budget): Part => {
    const { sure, ...end } = lowerEndOf(table, part, doubts);
    const upper = packedEnd(part, spent);
    if (end.merged.size > 0 || end.parts.length > 0) {
      const { count } = leastCount({ sure, ...end }, (sets) => countPacked(sets, spent), spent);
      return { traces: part, upper, lower: { count: sure.length === 0 ? exactly(0) : count, packed: undefined } };
    }
    const isSame = sure.length === part.length && part.every(({ actors, withDoubts }) => actors === withDoubts);
    const tellings = sure.map(({ trace, actors }) => ({ claim: trace.claim, actors }));
    return { traces: part, upper, lower: isSame ? upper : packedEnd(tellings, spent) };
  };

  const all = rows.flatMap((row) => traces.get(row) ?? []);
  // What all of them passed through leaves one line, whoever else is taken away, as long as anything is left.
  if (inEvery(all.map(({ actors }) => actors)).length > 0)
    return { before: { lower: exactly(1), upper: exactly(1) }, without: () => undefined };

  const doubts = identityDoubtsOf(table, rows);
  const isEntity = actorsOf(table).isEntity;
  const mayBeOne = new Set(
    all.flatMap(({ withDoubts }) =>
      withDoubts.flatMap((actor) => (isEntity(actor) && doubts.componentOf(actor)) || []),
    ),
  );
  const parts = hangTogether(
    all,
    ({ withDoubts }) => withDoubts,
    [...mayBeOne].map(({ members }) => members),
  ).map((part) => weighed(part, doubts, budget));
  const partOf = new Map(parts.flatMap((part) => part.traces.map(({ claim }) => [claim, part] as const)));

  const withoutAny = (gone: readonly Row[], spent: Budget): Interval | undefined => {
    const lost = new Set(gone);
    const touched = new Set(gone.flatMap((row) => partOf.get(row) ?? []));
    const changed = [...touched].filter(({ upper, lower }) => !(staysAsMany(upper, lost) && staysAsMany(lower, lost)));
    if (changed.length === 0) return undefined;

    const left = changed.map((part) => {
      const staying = part.traces.filter(({ claim }) => !lost.has(claim));
      const told = staying.map(({ claim }) => claim);
      return weighed(staying, identityDoubtsOf(table, told), spent);
    });
    return summed([...parts.filter((part) => !changed.includes(part)), ...left]);
  };

  const withoutOne = new Map<Row, Interval | undefined>();
  return {
    before: summed(parts),
    without(gone, spent) {
      const [one, another] = gone;
      if (one === undefined || another !== undefined) return withoutAny(gone, spent);
      // One telling is lost with any of those that it passed through.
      if (withoutOne.has(one)) return withoutOne.get(one);
      const left = withoutAny(gone, spent);
      if (left === undefined || (isExact(left.lower) && isExact(left.upper))) withoutOne.set(one, left);
      return left;
    },
  };
}

function packedEnd(tellings: readonly CountedTelling[], budget: Budget): End {
  const { count, chosen } = packSets(
    tellings.map(({ actors }) => actors),
    budget,
  );
  return { count, packed: { tellings, chosen: chosen.flatMap((i) => tellings[i] ?? []) } };
}

/** Certainly where none of those that share nothing is lost, or one is and another can take its place. */
function staysAsMany({ count, packed }: End, lost: ReadonlySet<Row>): boolean {
  if (packed === undefined || !isExact(count)) return false;
  const { tellings, chosen } = packed;
  const staying = chosen.filter(({ claim }) => !lost.has(claim));
  if (staying.length === chosen.length) return true;
  if (staying.length < chosen.length - 1) return false;

  const taken = new Set(staying.flatMap(({ actors }) => actors));
  return tellings.some(({ claim, actors }) => !lost.has(claim) && !actors.some((actor) => taken.has(actor)));
}

/** What is apart adds up; tellings none of which is sure are one line at the lower end. */
function summed(parts: readonly Part[]): Interval {
  const sum = (counts: readonly Count[]): Count =>
    counts.reduce(
      (all, { atLeast, atMost }) => ({ atLeast: all.atLeast + atLeast, atMost: all.atMost + atMost }),
      exactly(0),
    );
  const lower = sum(parts.map((part) => part.lower.count));
  return { lower: lower.atMost === 0 ? exactly(1) : lower, upper: sum(parts.map((part) => part.upper.count)) };
}
