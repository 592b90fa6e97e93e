import { InvalidArgumentError, Option } from "commander";
import type { PathsOptions } from "../actions/paths.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { TRUST_OPTION } from "../sourcing/trust-options.ts";

/** `paths`: how two entities are said to be connected, shortest first, each hop with its claims. */
export const paths: AddCommand = (program, terminal) => {
  const command = program
    .command("paths")
    .summary("how two entities are said to be connected")
    .description(
      "Finds the shortest paths between two entities, whichever way the claims lead, over claims that stand and assert;\n" +
        "each hop lists its claims, and a path that rests on one source says so.\n" +
        "By sourcing, those come first whose weakest hop has most independent lines, and each hop says its lines.\n" +
        "--json prints one line a path: {entities: [ids], hops: [{from, to, claims: [ids], lines?: [lower, upper]}],\n" +
        "onlySource?, weakest?, restsOn?, asked}; weakest and restsOn by sourcing only.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<a>", "an entity: its id, name or alias")
    .argument("<b>", "another entity")
    .option("--k <n>", "at most this many paths", wholeNumber, 3)
    .option("--max-hops <n>", "no path longer than this", wholeNumber, 6)
    .addOption(new Option("--by <order>", "what comes first").choices(["length", "sourcing"]).default("length"))
    .option(...TRUST_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example('paths graph-data/pakistan-isis-k-allegations "Mehmet Goren" "Kabul" --k 2'));
  addAsKnownOn(command).action(async (folder: string, a: string, b: string, options: PathsOptions) => {
    const { findPaths } = await import("../actions/paths.ts");
    await findPaths(folder, a, b, options, terminal);
  });
};

function wholeNumber(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError("Expected a whole number from 1 to 1000.");
  return number;
}
