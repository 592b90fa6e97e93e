import { type ClaimMask, rowsOf } from "../graph/selection.ts";
import { isSomebody } from "../model/attribution.ts";
import type { SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { ancestryOf, DECLARED } from "./derivation.ts";
import { ALL_MERGED, identitiesOf } from "./identity-context.ts";
import { mayCoincide } from "./may-coincide.ts";
import { propositionKey } from "./proposition.ts";

/** A claim read in a republication as if it were told anew: its attribution names none of those who tell it in the original. */
export interface UncreditedRepublication {
  readonly kind: "republished";
  readonly source: SourceId;
  readonly original: SourceId;
  /** The claim of the republication first, then those of the original. */
  readonly claims: readonly Row[];
}

/**
 * Finds republications, translations, excerpts and rewrites that are coded as if they knew of their own. A spokesman
 * counts as naming whom he speaks for, and an entity as naming whom it may be.
 */
export function* uncreditedRepublications(table: ClaimTable, mask: ClaimMask): Iterable<UncreditedRepublication> {
  const ancestry = ancestryOf(table, DECLARED);
  const identities = identitiesOf(table, ALL_MERGED);
  const speakersOf = (row: Row): (number | undefined)[] =>
    table
      .claim(row)
      .attribution.map(({ by }) => (isSomebody(by) ? identities[table.entityIndex(by) ?? -1] : undefined));
  const keyOf = (source: number | undefined, row: Row) =>
    `${source} ${table.columns.polarity[row]} ${propositionKey(table, row)}`;

  const tellings = new Map<string, Row[]>();
  for (const row of rowsOf(mask)) {
    const key = keyOf(table.columns.source[row], row);
    const known = tellings.get(key);
    if (known === undefined) tellings.set(key, [row]);
    else known.push(row);
  }

  for (const row of rowsOf(mask)) {
    const source = table.sources[table.columns.source[row] ?? -1];
    if (source === undefined) continue;
    for (const original of ancestry(source.id)) {
      const told = (tellings.get(keyOf(table.sourceIndex(original), row)) ?? []).filter(
        (other) => mayCoincide(table, row, other) && speakersOf(other)[0] !== undefined,
      );
      const named = new Set(speakersOf(row));
      if (told.length === 0 || told.some((other) => named.has(speakersOf(other)[0]))) continue;
      yield { kind: "republished", source: source.id, original, claims: [row, ...told] };
    }
  }
}
