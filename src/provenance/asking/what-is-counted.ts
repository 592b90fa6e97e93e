import type { ClaimMask } from "../../graph/selection.ts";
import type { Polarity } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { supportOf } from "../counting/support.ts";
import type { Told } from "../counting/traced.ts";
import { propositionsOf, tellingsOf } from "../propositions/propositions-of.ts";
import { toldAlike } from "../propositions/told-alike.ts";

/** What the lines are asked of: two entities, a claim, or the whole case where neither is named. */
interface Asked {
  readonly between: readonly string[] | undefined;
  readonly claim: string | undefined;
}

/** Something that is counted by itself: a proposition, or all that is asserted between two. */
export interface Counted {
  readonly of: "proposition" | "something between them";
  readonly polarity: Polarity;
  readonly told: Told;
  readonly rows: readonly Row[];
  /** The first claim that tells this, either way: what is denied and its denial have the same. */
  readonly first: Row;
}

/** Every telling of what a claim tells, whichever way; it among them. */
export function toldLike(table: ClaimTable, row: Row): readonly Row[] {
  const alike = toldAlike(table);
  return [...alike.keys()].filter((other) => alike[other] === alike[row]);
}

/** What is counted by itself, denials beside what they deny; between two entities last what is alleged of them at all. */
export function countedIn(
  table: ClaimTable,
  rows: readonly Row[] | undefined,
  mask: ClaimMask,
  { between, claim }: Asked,
): Counted[] {
  const parted = supportOf(table, rows ?? [...table.columns.subject.keys()], mask);
  const alike = toldAlike(table);
  const asked = claim === undefined ? undefined : table.rowOf(asClaimId(claim));
  const found = (["asserts", "denies"] as const).flatMap((polarity) =>
    propositionsOf(table, parted[polarity]).map(
      (told): Counted => ({
        of: "proposition",
        polarity,
        told,
        rows: tellingsOf(told),
        first: alike[told.alike] ?? told.alike,
      }),
    ),
  );
  const inOrder = found
    .filter(({ rows: tellings, polarity }) => asked === undefined || isAskedFor(table, asked, tellings, polarity))
    .sort((a, b) => a.first - b.first);
  if (between === undefined || parted.asserts.length === 0) return inOrder;
  return [
    ...inOrder,
    {
      of: "something between them",
      polarity: "asserts",
      told: parted.asserts,
      rows: parted.asserts,
      first: parted.asserts[0] ?? 0,
    },
  ];
}

/** Of a whole case what several tell, with what is said against it by however few; and how many propositions are left. */
export function severallyTold(counted: readonly Counted[]): {
  readonly several: readonly Counted[];
  readonly left: number;
} {
  const firsts = new Set(counted.filter(({ rows }) => rows.length > 1).map(({ first }) => first));
  const several = counted.filter(({ first }) => firsts.has(first));
  return { several, left: counted.length - several.length };
}

/** Of an event only the part that the claim is of is asked for; the other side is shown whole beside it. */
function isAskedFor(table: ClaimTable, asked: Row, tellings: readonly Row[], polarity: Polarity): boolean {
  const isOwnSide = (table.columns.polarity[asked] === 0) === (polarity === "asserts");
  return !isOwnSide || tellings.includes(asked);
}
