import type { LinesOptions } from "../actions/lines.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { mergeOption, TRUST_OPTION } from "../sourcing/trust-options.ts";

/** `lines`: how many independent lines of sourcing something has, and through whom all of them passed. */
export const lines: AddCommand = (program, terminal) => {
  const command = program
    .command("lines")
    .summary("how many independent lines of sourcing a link or a claim has")
    .description(
      "Says how many independently say it, how many heard it apart, and how many whole lines there are that share no\n" +
        "origin, carrier or work on record: of a claim's proposition, of all propositions between two entities (and last of\n" +
        "something between them), or of every proposition with several tellings and of what is said against it. The lower\n" +
        "number is the least over all that may be so (who is whom, who speaks for whom, what came out of what, who is not\n" +
        "named), the upper keeps all apart. Denials are counted by themselves, and whatever is left out is said.\n\n" +
        "--json prints one line a count: {of, polarity, claims, undated, unsure, say: {lower, upper}, heard: {lower, upper,\n" +
        "toldThemselves}, independent: {lower, upper, disjoint}, cut: {lower, upper, actors}, bottlenecks, exact, leftOut,\n" +
        "why?, asked}, where asked says under which trust, merge and date.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--between <a> <b...>", "all claims between two entities, named by id, name or alias")
    .option("--claim <id>", "the proposition that this claim tells")
    .option(...TRUST_OPTION)
    .addOption(mergeOption())
    .option("--disinterested", "leave out tellings whose origin is a party, adverse, or of unknown interest")
    .option("--why", "the tellings by lines, and what each doubt is worth")
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
