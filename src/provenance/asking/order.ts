import { isFirstHand } from "../../model/attribution.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { TimeBounds } from "../../model/plain-date.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
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
  /** Other tellings that were out before this one certainly was not: it could have known them, and nothing recorded says that it did. */
  readonly couldKnow: readonly Row[];
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
    .map((claim) => ({ claim, ...toldAt(table, claim), actors: tracer.trace(claim)?.actors ?? [] }))
    .sort(
      (a, b) => compare(a.bounds?.from, b.bounds?.from) || compare(a.bounds?.to, b.bounds?.to) || a.claim - b.claim,
    );

  const ordered = dated.map((one): OrderedTelling => {
    const { source, attribution } = table.claim(one.claim);
    const before = dated.filter((other) => other !== one && isBefore(other.bounds, one.bounds));
    const works = new Set([source, ...attribution.flatMap((step) => step.in ?? [])]);
    const own = new Set(one.actors);
    const rests = before.filter((other) => {
      const read = table.claim(other.claim).source;
      return works.has(read) || (read !== source && own.has(actors.work(table.sourceIndex(read) ?? 0)));
    });
    return {
      claim: one.claim,
      told: one.told,
      depth: attribution.length - 1,
      firstHand: isFirstHand(attribution[0].basis),
      restsOn: rests.map(({ claim }) => claim),
      couldKnow: before.filter((other) => !rests.includes(other)).map(({ claim }) => claim),
    };
  });
  const restingOn = new Map(ordered.map(({ claim, restsOn }) => [claim, restsOn]));
  const told = ordered.map((one) => ({
    ...one,
    // Nobody knows what was made of their own words.
    couldKnow: one.couldKnow.filter((other) => restingOn.get(other)?.includes(one.claim) !== true),
  }));
  const firstHand = ordered.filter((one) => one.firstHand).map(({ claim }) => claim);
  return {
    tellings: told,
    firstHand: firstHand.length === 0 ? undefined : independentLines(table, firstHand),
  };
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
