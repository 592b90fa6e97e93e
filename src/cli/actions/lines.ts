import { linkBetween } from "../../graph/link.ts";
import type { Interest } from "../../model/attribution.ts";
import { asClaimId } from "../../model/id.ts";
import { propositionKey, propositionsOf } from "../../provenance/proposition.ts";
import { sourcingIn, sourcingOf, supportOf } from "../../provenance/sourcing.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { knownThen } from "../known-then.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { contextOf, type Merge } from "../options/trust-options.ts";
import { sourcingInWords, sourcingJson } from "../sourcing-in-words.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";
import { trustIn } from "../trust-in.ts";

/** Whose word is their own cause. */
const INTERESTED: readonly Interest[] = ["party", "adverse"];

/** What a command line says for `lines`. */
export interface LinesOptions extends AsKnownOnOptions {
  readonly between?: readonly string[];
  readonly claim?: string;
  readonly trust?: readonly string[];
  readonly merge?: Merge;
  readonly disinterested?: boolean;
  readonly json?: boolean;
}

/** Counts the independent lines of sourcing of what was asked about. */
export async function countLines(
  folder: string,
  { between, claim, trust, merge, disinterested, json, ...day }: LinesOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const trusting = trustIn(table, trust, disinterested ? INTERESTED : []);
  const then = knownThen(table, day);
  if (!json) terminal.out(then?.words ?? "");
  for (const claims of asked(table, between, claim)) {
    const parted = supportOf(table, claims, then?.mask);
    for (const polarity of ["asserts", "denies"] as const) {
      if (parted[polarity].length === 0) continue;
      const sourcing = merge
        ? sourcingIn(table, parted[polarity], contextOf(merge, trusting))
        : sourcingOf(table, parted[polarity], trusting);
      if (json) terminal.out(jsonLine({ polarity, ...sourcingJson(sourcing, table) }));
      else {
        const statements = parted[polarity].map((row) => `    ${printable(table.claim(row).statement)}`);
        const words = sourcingInWords(sourcing, table).map((line) => `  ${line}`);
        terminal.out(`${[polarity === "denies" ? "Denied:" : "Alleged:", ...statements, ...words].join("\n")}\n\n`);
      }
    }
  }
}

/** The sets of claims that are asked about. */
function asked(
  table: ClaimTable,
  between: readonly string[] | undefined,
  claim: string | undefined,
): readonly (readonly Row[])[] {
  const rows = Array.from({ length: table.size }, (_, row) => row);
  if (between !== undefined && claim !== undefined) throw new CommandFailure(2, "Name either two entities or a claim.");
  if (between !== undefined) {
    const [a, b, ...more] = between;
    if (a === undefined || b === undefined || more.length > 0)
      throw new CommandFailure(2, "--between takes two entities: --between A B");
    const [one, other] = [nameEntity(table, a), nameEntity(table, b)].map(({ id }) => table.entityIndex(id) ?? -1);
    return [linkBetween(table, one ?? -1, other ?? -1).claims];
  }
  if (claim !== undefined) {
    const row = table.rowOf(asClaimId(claim));
    if (row === undefined)
      throw new CommandFailure(2, `There is no claim "${printable(claim)}" in this case; sayswho claims lists them.`);
    const key = propositionKey(table, row);
    return [rows.filter((other) => propositionKey(table, other) === key)];
  }
  return propositionsOf(table, rows)
    .map(({ claims }) => claims)
    .filter(({ length }) => length > 1);
}
