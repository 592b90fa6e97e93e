import { asClaimId } from "../../model/id.ts";
import { type OrderedTelling, orderOf } from "../../provenance/asking/order.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { endsJson } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedJson } from "../sourcing/asked-under.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { claimIds, unknownRecord } from "../unknown-record.ts";

/** What a command line says for `order`. */
export interface OrderOptions extends AsKnownOnOptions {
  readonly claim: string;
  readonly json?: boolean;
}

/** Says who told a thing first, and what each later telling could have known. */
export async function listOrder(
  folder: string,
  { claim, json, ...day }: OrderOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const row = table.rowOf(asClaimId(claim));
  if (row === undefined) throw unknownRecord("claim", claim, claimIds(table));
  const then = knownThen(table, day);
  const { tellings, firstHand } = orderOf(table, row, then?.mask ?? standingClaims(table));
  const ids = (rows: readonly number[]) => rows.map((one) => table.claim(one).id);

  if (json) {
    for (const telling of tellings)
      terminal.out(
        jsonLine({
          ...telling,
          claim: table.claim(telling.claim).id,
          restsOn: ids(telling.restsOn),
          couldKnow: ids(telling.couldKnow),
          ...askedJson(day),
        }),
      );
    if (firstHand !== undefined) terminal.out(jsonLine({ firstHand: endsJson(firstHand), ...askedJson(day) }));
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(tellings.map((telling) => `${inWords(telling, table).join("\n")}\n`).join("\n"));
  terminal.out(
    firstHand === undefined
      ? "\nNone of them is recorded as first-hand.\n"
      : `\nFirst-hand: ${linesInWords(firstHand)} with no shared origin recorded.\n`,
  );
}

const MOST_NAMED = 12;

function inWords(
  { claim, told, depth, firstHand, restsOn, couldKnow, couldKnowInAll }: OrderedTelling,
  table: ClaimTable,
): string[] {
  const { id, statement } = table.claim(claim);
  const ids = (rows: readonly number[], inAll = rows.length) => {
    const named = rows.slice(0, MOST_NAMED).map((row) => table.claim(row).id);
    const more = inAll - named.length;
    return `${named.join(", ")}${more === 0 ? "" : ` and ${counted(more, "other")}`}`;
  };
  const hands = depth === 0 ? "from its origin" : `through ${counted(depth, "hand")}`;
  return [
    `${told ?? "not dated"}  ${printable(statement)} [${id}]`,
    `  ${firstHand ? "first-hand, " : ""}${hands}`,
    ...(restsOn.length === 0 ? [] : [`  passes on ${ids(restsOn)}`]),
    ...(couldKnow.length === 0
      ? []
      : [`  could have known ${ids(couldKnow, couldKnowInAll)}; nothing recorded says that it did`]),
  ];
}
