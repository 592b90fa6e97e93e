import { linkBetween } from "../../graph/link.ts";
import type { Interest } from "../../model/attribution.ts";
import { asClaimId } from "../../model/id.ts";
import { propositionKey, propositionsOf } from "../../provenance/proposition.ts";
import { sourcingIn, sourcingOf, supportOf } from "../../provenance/sourcing.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { type AsKnownOnOptions, addAsKnownOn, knownThen } from "../as-known-on-option.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import { sourcingInWords, sourcingJson } from "../sourcing-in-words.ts";
import { printable } from "../terminal.ts";
import { contextOf, type Merge, mergeOption, TRUST_OPTION, trustIn } from "../trust-options.ts";

/** Whose word is their own cause. */
const INTERESTED: readonly Interest[] = ["party", "adverse"];

interface LinesOptions extends AsKnownOnOptions {
  readonly between?: readonly string[];
  readonly claim?: string;
  readonly trust?: readonly string[];
  readonly merge?: Merge;
  readonly disinterested?: boolean;
  readonly json?: boolean;
}

/** `lines`: how many independent lines of sourcing something has, and through whom all of them passed. */
export const lines: AddCommand = (program, terminal) => {
  const command = program
    .command("lines")
    .summary("how many independent lines of sourcing a link or a claim has")
    .description(
      "Counts the tellings that share no origin, carrier or work on record: of a claim's proposition, of all claims\n" +
        "between two entities, or of every proposition with several tellings. The lower number merges whatever may be\n" +
        "one (maybe-same entities, parties, unnamed voices), the upper keeps all apart; denials are counted by themselves.\n\n" +
        "--json prints one line a set of claims: {claims, polarity, independent: {lower, upper, disjoint}, cut: {lower,\n" +
        "upper, actors}, bottlenecks, exact}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--between <a> <b...>", "all claims between two entities, named by id, name or alias")
    .option("--claim <id>", "the proposition that this claim tells")
    .option(...TRUST_OPTION)
    .addOption(mergeOption())
    .option("--disinterested", "leave out tellings whose origin is a party to the matter or adverse")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example(
        'lines graph-data/pakistan-isis-k-allegations --between "Pakistani state" ISIS-K --trust article-2026-01-07',
      ),
    );
  addAsKnownOn(command).action(
    async (folder: string, { between, claim, trust, merge, disinterested, json, ...day }: LinesOptions) => {
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
    },
  );
};

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
