import type { TraceOptions } from "../actions/trace.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `trace`: who says so, through whom, and where it stands; of one claim or of all between two entities. */
export const trace: AddCommand = (program, terminal) => {
  program
    .command("trace")
    .summary("who says so: a claim from its origin to the passage that was read")
    .description(
      "Follows a claim, or every claim between two entities, back to its origin.\n" +
        "--json prints one line a claim: {claim, standing?, source, passage: {start, end, text?}}; claim and source are\n" +
        "whole records, standing says what became of it since, and the passage has its text where that is at hand.",
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
    .action(async (folder: string, id: string | undefined, options: TraceOptions) => {
      const { traceClaims } = await import("../actions/trace.ts");
      await traceClaims(folder, id, options, terminal);
    });
};
