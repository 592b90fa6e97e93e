import { endedClaims } from "../../graph/falls/ended-claims.ts";
import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Asking } from "../counting/asking.ts";
import { type Interval, independentLines } from "../counting/independent-lines.ts";
import { beginBudget } from "../packing/budget.ts";
import { ofPolarity, propositionsOf, tellingsOf } from "../propositions/propositions-of.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { indexActors } from "../removal/actor-index.ts";
import { standingClaims } from "../standing-claims.ts";

/** A proposition some of whose tellings are in question, with its lines as they stand and without those. */
export interface Shaken {
  readonly claims: readonly Row[];
  readonly before: Interval;
  /** Undefined where nothing is left, and of what ended, since an ending takes no telling away. */
  readonly after: Interval | undefined;
}

/** Something that was taken back, retracted or ended in an acquittal, and what stands on it or beside it all the same. */
export type Fallout =
  /** Tellings that passed through a work that its publisher has retracted since. */
  | { readonly kind: "retracted"; readonly source: number; readonly standing: readonly Shaken[] }
  /** Tellings through somebody who has taken back the same. */
  | { readonly kind: "recanted"; readonly claim: Row; readonly standing: readonly Shaken[] }
  /** Tellings of what ended in an acquittal, or in a case that was dropped, and the claims that tell how it ended. */
  | {
      readonly kind: "ended";
      readonly claim: Row;
      readonly outcome: readonly Row[];
      readonly standing: readonly Shaken[];
    };

/** How fallout is asked for. */
export interface FalloutAsking extends Asking {
  /** Which claims give support; all that stand today where there is none. */
  readonly mask?: ClaimMask;
  /** Whether what is so dated had come about on the day that is asked about; all has where nothing is said. */
  readonly hasComeAbout?: (edtf: string) => boolean;
}

/** Finds what stands on retracted works and on tellings that were taken back, and beside acquittals and dropped cases; echoes included. */
export function falloutOf(
  table: ClaimTable,
  { mask = standingClaims(table), hasComeAbout = () => true, ...rest }: FalloutAsking = {},
): Fallout[] {
  const index = indexActors(table, mask);
  const alike = toldAlike(table);
  const actors = actorsOf(table);
  const { polarity } = table.columns;
  const asking = { budget: beginBudget(200_000, 5000), ...rest };

  const byProposition = new Map<Row, Row[]>();
  for (const row of index.standing) {
    const known = byProposition.get(alike[row] ?? row);
    if (known === undefined) byProposition.set(alike[row] ?? row, [row]);
    else known.push(row);
  }
  const tellingSame = (row: Row): Row[] =>
    (byProposition.get(alike[row] ?? row) ?? []).filter((other) => polarity[other] === polarity[row]);

  const shaken = (rows: readonly Row[]): Shaken[] => {
    const inQuestion = new Set(rows);
    const firsts = new Set(rows.map((row) => alike[row] ?? row));
    return [...firsts].flatMap((first) =>
      propositionsOf(table, byProposition.get(first) ?? []).flatMap((proposition) =>
        (["asserts", "denies"] as const).flatMap((side): Shaken[] => {
          const told = ofPolarity(table, proposition, side);
          const claims = tellingsOf(told).filter((row) => inQuestion.has(row));
          if (claims.length === 0) return [];
          const left = propositionsOf(
            table,
            tellingsOf(told).filter((row) => !inQuestion.has(row)),
          )[0];
          return [
            {
              claims,
              before: independentLines(table, told, asking),
              after: left && independentLines(table, left, asking),
            },
          ];
        }),
      ),
    );
  };

  const found: Fallout[] = [];
  for (const [source, { status, statusChange }] of table.sources.entries()) {
    if (status !== "retracted" || !hasComeAbout(statusChange?.when ?? "")) continue;
    const rows = index.through.get(actors.work(source)) ?? [];
    if (rows.length > 0) found.push({ kind: "retracted", source, standing: shaken(rows) });
  }
  const endings = endedClaims(table, mask, hasComeAbout);
  const said = new Set<string>();
  for (let row = 0; row < table.size; row++) {
    if (table.columns.withdrawn[row] === 1 && mask[row] !== 1) {
      const { kind, when = "" } = table.claim(row).withdrawal ?? {};
      const rows = kind === "recanted" && hasComeAbout(when) ? through(row, tellingSame(row)) : [];
      if (rows.length > 0) found.push({ kind: "recanted", claim: row, standing: shaken(rows) });
      continue;
    }
    const outcome = endings.get(row);
    const key = JSON.stringify([alike[row], polarity[row], outcome]);
    // Of several tellings that ended alike each stands beside it, and that is said once.
    if (outcome === undefined || said.has(key)) continue;
    said.add(key);
    found.push({ kind: "ended", claim: row, outcome, standing: shaken(tellingSame(row)) });
  }
  return found;

  /** Those that passed through the origin of a telling. */
  function through(row: Row, others: readonly Row[]): Row[] {
    const { stepBy, stepOffsets, stepIsWork, stepIn, source } = table.columns;
    const first = stepOffsets[row] ?? 0;
    const isWork = stepIsWork[first] === 1;
    const at = table.sources[stepIn[first] ?? -1] === undefined ? (source[row] ?? 0) : (stepIn[first] ?? 0);
    const origin = isWork ? actors.work(at) : (stepBy[first] ?? -1);
    return others.filter((other) => index.traces.get(other)?.actors.includes(origin));
  }
}
