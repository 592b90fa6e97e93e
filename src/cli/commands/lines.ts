import type { LinesOptions } from "../actions/lines.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { mergeOption, TRUST_OPTION } from "../options/trust-options.ts";

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
  addAsKnownOn(command).action(async (folder: string, options: LinesOptions) => {
    const { countLines } = await import("../actions/lines.ts");
    await countLines(folder, options, terminal);
  });
};
