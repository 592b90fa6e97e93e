import { linkBetween } from "../../graph/link.ts";
import { passageOf } from "../../graph/passage.ts";
import type { Claim } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { claimLadder } from "../claim-ladder.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import { counted, printable } from "../terminal.ts";

interface TraceOptions {
  readonly between?: readonly string[];
  readonly json?: boolean;
}

/** `trace`: who says so, through whom, and where it stands; of one claim or of all between two entities. */
export const trace: AddCommand = (program, terminal) => {
  program
    .command("trace")
    .summary("who says so: a claim from its origin to the passage that was read")
    .description(
      "Follows a claim, or every claim between two entities, back to its origin.\n" +
        "--json prints one line a claim: {claim, source, passage: {start, end, text?}}; claim and source are whole\n" +
        "records, and the passage has its text where that is at hand.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("[claim]", "the claim's id")
    .option("--between <a> <b...>", "all claims between two entities, named by id, name or alias")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example(
        'trace graph-data/pakistan-isis-k-allegations --between "Turkey’s National Intelligence Organisation" "Mehmet Goren"',
        "trace graph-data/pakistan-isis-k-allegations CLAIM-ID",
      ),
    )
    .action(async (folder: string, id: string | undefined, { between, json }: TraceOptions) => {
      if ((id === undefined) === (between === undefined)) {
        throw new CommandFailure(2, "Name either a claim, or two entities: sayswho trace CASE --between A B");
      }
      const { table, texts } = await openCase(folder, terminal);
      const claims = id === undefined ? claimsBetween(table, between ?? []) : [claimOf(table, id)];

      if (json) {
        for (const claim of claims) {
          const source = table.sources[table.sourceIndex(claim.source) ?? -1];
          terminal.out(jsonLine({ claim, source, passage: passageOf(claim, texts.get(claim.source)) }));
        }
        return;
      }
      if (id === undefined)
        terminal.out(`${counted(claims.length, "allegation")} between ${between?.map(printable).join(" and ")}\n\n`);
      terminal.out(claims.map((claim) => `${claimLadder(claim, table, texts, terminal)}\n`).join("\n"));
    });
};

function claimOf(table: ClaimTable, id: string): Claim {
  const row = table.rowOf(asClaimId(id));
  if (row === undefined)
    throw new CommandFailure(2, `There is no claim "${printable(id)}" in this case; sayswho claims lists them.`);
  return table.claim(row);
}

function claimsBetween(table: ClaimTable, named: readonly string[]): Claim[] {
  const [first, second, ...more] = named;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new CommandFailure(2, "--between takes two entities: --between A B");
  }
  const a = table.entityIndex(nameEntity(table, first).id) ?? -1;
  const b = table.entityIndex(nameEntity(table, second).id) ?? -1;
  return [...linkBetween(table, a, b).claims].map((row) => table.claim(row));
}
