import { Option } from "commander";
import { isSelected, rowsOf, type Selection, selectClaims } from "../../graph/selection.ts";
import { POLARITIES, type Polarity } from "../../model/claim.ts";
import { asSourceId } from "../../model/id.ts";
import { FAMILIES, type Family, PREDICATE_IDS, type PredicateId } from "../../model/predicate.ts";
import { type AsKnownOnOptions, addAsKnownOn, knownThen } from "../as-known-on-option.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { textTable } from "../text-table.ts";

interface ClaimsOptions extends AsKnownOnOptions {
  readonly json?: boolean;
  readonly predicate?: PredicateId;
  readonly family?: Family;
  readonly source?: string;
  readonly polarity?: Polarity;
}

/** `claims`: every claim of a case, or those of one predicate, family, source or polarity. */
export const claims: AddCommand = (program, terminal) => {
  const command = program
    .command("claims")
    .summary("list the claims, each an allegation with its source")
    .description(
      "Lists the claims of a case. --json prints one record a line, every field with its default filled in,\n" +
        "the anchor's start and end in UTF-16 code units, the attribution origin first.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addOption(new Option("--predicate <id>", "only claims of this predicate").choices(PREDICATE_IDS))
    .addOption(new Option("--family <family>", "only claims of this family of predicates").choices(FAMILIES))
    .option("--source <id>", "only claims read in this source")
    .addOption(new Option("--polarity <polarity>", "only claims that assert, or only denials").choices(POLARITIES));
  addAsKnownOn(command)
    .addHelpText(
      "after",
      example(
        "claims graph-data/pakistan-isis-k-allegations --family assistance",
        "claims graph-data/pakistan-isis-k-allegations --as-known-on 2026-01-07",
      ),
    )
    .action(async (folder: string, options: ClaimsOptions) => {
      const { table } = await openCase(folder, terminal);
      const source = options.source === undefined ? undefined : asSourceId(options.source);
      if (source !== undefined && table.sourceIndex(source) === undefined) {
        throw new CommandFailure(2, `There is no source "${source}" in this case; sayswho sources lists them.`);
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
        for (const claim of selected) terminal.out(jsonLine(claim));
        return;
      }
      terminal.out(then?.words ?? "");
      terminal.out(
        textTable(
          ["CLAIM", "SOURCE", "ALLEGATION"],
          selected.map(({ id, source, statement }) => [id, source, statement]),
        ),
      );
    });
};
