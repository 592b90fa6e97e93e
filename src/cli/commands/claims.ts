import { Option } from "commander";
import type { Polarity } from "../../model/claim.ts";
import { FAMILIES, PREDICATE_IDS } from "../../model/predicate.ts";
import type { ClaimsOptions } from "../actions/claims.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { choicesOf } from "../options/choices-of.ts";

const POLARITIES = choicesOf<Polarity>({ asserts: true, denies: true });

/** `claims`: every claim of a case, or those of one predicate, family, source or polarity. */
export const claims: AddCommand = (program, terminal) => {
  const command = program
    .command("claims")
    .summary("list the claims, each an allegation with its source")
    .description(
      "Lists the claims of a case. --json prints one record a line, every field with its default filled in,\n" +
        "the anchor's start and end in UTF-16 code units, the attribution origin first, and standing, in words, where\n" +
        "it was withdrawn, its work retracted or corrected, or it ended in an acquittal or was dropped.",
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
      const { listClaims } = await import("../actions/claims.ts");
      await listClaims(folder, options, terminal);
    });
};
