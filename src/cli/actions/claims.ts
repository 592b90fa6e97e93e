import { isSelected, rowsOf, type Selection, selectClaims } from "../../graph/selection.ts";
import type { Polarity } from "../../model/claim.ts";
import { asSourceId } from "../../model/id.ts";
import type { Family, PredicateId } from "../../model/predicate.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";
import { standingJson, toldStanding } from "../told-standing.ts";
import { sourceIds, unknownRecord } from "../unknown-record.ts";

/** What a command line says for `claims`. */
export interface ClaimsOptions extends AsKnownOnOptions {
  readonly json?: boolean;
  readonly predicate?: PredicateId;
  readonly family?: Family;
  readonly source?: string;
  readonly polarity?: Polarity;
}

/** Lists every claim of a case, or those that the options leave. */
export async function listClaims(folder: string, options: ClaimsOptions, terminal: Terminal): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const source = options.source === undefined ? undefined : asSourceId(options.source);
  if (source !== undefined && table.sourceIndex(source) === undefined) {
    throw unknownRecord("source", source, sourceIds(table));
  }
  const selection: Selection = {
    ...(options.predicate ? { predicates: [options.predicate] } : {}),
    ...(options.family ? { families: [options.family] } : {}),
    ...(source ? { sources: [source] } : {}),
    ...(options.polarity ? { polarity: options.polarity } : {}),
  };

  const then = knownThen(table, options);
  const selected = [...rowsOf(selectClaims(table, selection))]
    .filter((row) => isSelected(then?.mask, row))
    .map((row) => table.claim(row));
  if (options.json) {
    for (const claim of selected) terminal.out(jsonLine({ ...claim, ...standingJson(claim, table) }));
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(
    textTable(
      ["CLAIM", "SOURCE", "ALLEGATION"],
      selected.map((claim) => [claim.id, claim.source, claim.statement + toldStanding(claim, table)]),
    ),
  );
}
