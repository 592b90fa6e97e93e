import { isFirstHand } from "../../model/attribution.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import { type Interval, independentLines } from "../counting/independent-lines.ts";
import { propositionsOf, tellingsOf } from "../propositions/propositions-of.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { standingClaims } from "../standing-claims.ts";
import { tracerOf } from "../traces/tracer.ts";

/** One telling in the order in which a thing was told. */
export interface OrderedTelling {
  readonly claim: Row;
  /** When it was out at the latest known: the work's publication, else when its origin said it. Undefined where neither is recorded. */
  readonly told: string | undefined;
  /** Through how many hands it went after its origin, the work that was read not counted. */
  readonly depth: number;
  /** True where the origin saw it or took part. */
  readonly firstHand: boolean;
  /** Earlier tellings of which something is on its way: who passed it on knew these. */
  readonly restsOn: readonly Row[];
  /**
   * Other tellings that were out before this one certainly was not: it could have known them, and nothing recorded says
   * that it did. Of very many the first, since of ten thousand tellings each could have known thousands; and how many in all.
   */
  readonly couldKnow: readonly Row[];
  readonly couldKnowInAll: number;
}

/** Who told a thing first, and what each later telling could have known. */
export interface Order {
  /** The earliest first; what is not dated comes last. */
  readonly tellings: readonly OrderedTelling[];
  /** The lines of those that are first-hand. */
  readonly firstHand: Interval | undefined;
}

/** Puts the tellings of a claim's proposition in order, those of its polarity. */
export function orderOf(table: ClaimTable, row: Row, mask = standingClaims(table)): Order {
  const alike = toldAlike(table);
  const same = [...alike.keys()].filter(
    (other) =>
      alike[other] === alike[row] &&
      table.columns.polarity[other] === table.columns.polarity[row] &&
      (mask[other] === 1 || other === row),
  );
  const parts = propositionsOf(table, same).map(tellingsOf);
  const tellings = [...new Set(parts.filter((part) => part.includes(row)).flat())];
  const tracer = tracerOf(table);
  const actors = actorsOf(table);
  const dated = tellings
    .map((claim): Dated => ({ claim, ...toldAt(table, claim), actors: tracer.trace(claim)?.actors ?? [] }))
    .sort(
      (a, b) => compare(a.bounds?.from, b.bounds?.from) || compare(a.bounds?.to, b.bounds?.to) || a.claim - b.claim,
    );

  const readIn = new Map<number, Dated[]>();
  for (const one of dated) {
    const work = actors.work(table.columns.source[one.claim] ?? NONE);
    const known = readIn.get(work);
    if (known === undefined) readIn.set(work, [one]);
    else known.push(one);
  }
  const restingOn = new Map<Row, ReadonlySet<Row>>();
  const restedOnBy = new Map<Row, Dated[]>();
  for (const one of dated) {
    const rests = one.actors
      .flatMap((actor) => readIn.get(actor) ?? [])
      .filter((other) => other !== one && isBefore(other.bounds, one.bounds));
    restingOn.set(one.claim, new Set(rests.map(({ claim }) => claim)));
    for (const { claim } of rests) {
      const known = restedOnBy.get(claim);
      if (known === undefined) restedOnBy.set(claim, [one]);
      else known.push(one);
    }
  }

  const position = new Map(dated.map(({ claim }, i) => [claim, i]));
  const ordered = dated.map((one): OrderedTelling => {
    const { attribution } = table.claim(one.claim);
    const rests = restingOn.get(one.claim) ?? NOTHING;
    // Nobody knows what was made of their own words.
    const made = (restedOnBy.get(one.claim) ?? []).filter(
      (other) => !rests.has(other.claim) && isBefore(other.bounds, one.bounds),
    );
    const unknown = new Set([...rests, ...made.map(({ claim }) => claim)]);
    return {
      claim: one.claim,
      told: one.told,
      depth: attribution.length - 1,
      firstHand: isFirstHand(attribution[0].basis),
      restsOn: [...rests].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
      couldKnow: firstBefore(dated, one, unknown),
      couldKnowInAll: countBefore(dated, one) - unknown.size,
    };
  });
  const firstHand = ordered.filter((one) => one.firstHand).map(({ claim }) => claim);
  return {
    tellings: ordered,
    firstHand: firstHand.length === 0 ? undefined : independentLines(table, firstHand),
  };
}

interface Dated {
  readonly claim: Row;
  readonly told: string | undefined;
  readonly bounds: TimeBounds | undefined;
  readonly actors: readonly number[];
}

const NOTHING: ReadonlySet<Row> = new Set();
const MOST_NAMED = 50;

/** The first tellings that may have been out before another, but for some. */
function firstBefore(inOrder: readonly Dated[], one: Dated, but: ReadonlySet<Row>): Row[] {
  const found: Row[] = [];
  for (const other of inOrder) {
    if (found.length === MOST_NAMED || !(one.bounds && other.bounds && other.bounds.from <= one.bounds.to)) break;
    if (isBefore(other.bounds, one.bounds) && !but.has(other.claim)) found.push(other.claim);
  }
  return found;
}

/** How many tellings may have been out before another: all that had begun to be by its end, but those that are dated alike. */
function countBefore(inOrder: readonly Dated[], { bounds }: Dated): number {
  if (bounds === undefined) return 0;
  const { from, to } = bounds;
  const isLater = (other: TimeBounds): boolean => other.from > from || (other.from === from && other.to > to);
  const isAlikeOrLater = (other: TimeBounds): boolean => other.from > from || (other.from === from && other.to >= to);
  const alike = firstPlace(inOrder, isLater) - firstPlace(inOrder, isAlikeOrLater);
  return firstPlace(inOrder, (other) => other.from > to) - alike;
}

/** The first place in the order from which on all are so; what is not dated comes last, and is. */
function firstPlace(inOrder: readonly Dated[], isSo: (bounds: TimeBounds) => boolean): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const bounds = inOrder[middle]?.bounds;
    if (bounds === undefined || isSo(bounds)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toldAt(table: ClaimTable, row: Row): { told: string | undefined; bounds: TimeBounds | undefined } {
  const { source, attribution } = table.claim(row);
  const told = table.sources[table.sourceIndex(source) ?? -1]?.published ?? attribution[0].time?.edtf;
  return { told, bounds: told === undefined ? undefined : timeBounds(told) };
}

/** Whether one may have been out before another: only what certainly came later could not be known. */
const isBefore = (one: TimeBounds | undefined, other: TimeBounds | undefined): boolean =>
  one !== undefined && other !== undefined && one.from <= other.to && !(one.from === other.from && one.to === other.to);

const compare = (a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number => (a === b ? 0 : a < b ? -1 : 1);
