import type { WithoutOptions } from "../actions/without.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";

/** `without`: what is left of the picture if some actors are taken away. */
export const withoutActors: AddCommand = (program, terminal) => {
  const command = program
    .command("without")
    .summary("what would be lost without some speakers, outlets or works")
    .description(
      "Takes actors away (entities by id, name or alias, sources by id) and says which propositions, links and entities\n" +
        "nothing else in the case stands behind, which links would have denials only, and which fewer lines; in every\n" +
        "world, and in some where others are one with them or speak for them.\n" +
        "--json prints {without, claims, propositions, links: [[id, id]], leftWithDenials, entities, byDerivation,\n" +
        "leftWithOneLine: [[id, id]], maybeLeftWithOneLine, weakened: [{link, before: {lower, upper}, after}], inSomeWorld,\n" +
        "brokenPaths, asked}; brokenPaths counts the pairs of entities that no path joins any more; claims and propositions\n" +
        "are claim ids, and so is byDerivation: those that fall only for what a work on their way came out of.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<actor...>", "whom or what to take away")
    .option("--with-spokesmen", "also whoever speaks for them")
    .option(...JSON_OPTION)
    .addHelpText("after", example('without graph-data/pakistan-isis-k-allegations "Anna Mahjar-Barducci"'));
  addAsKnownOn(command).action(async (folder: string, named: readonly string[], options: WithoutOptions) => {
    const { takeAway } = await import("../actions/without.ts");
    await takeAway(folder, named, options, terminal);
  });
};
