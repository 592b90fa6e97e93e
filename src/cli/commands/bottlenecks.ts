import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { type AsKnownOnOptions, addAsKnownOn } from "../options/as-known-on-option.ts";

/** `bottlenecks`: whom the picture rests on. The first thing to ask of any case. */
export const bottlenecks: AddCommand = (program, terminal) => {
  const command = program
    .command("bottlenecks")
    .summary("whom and what the picture rests on: the actors ranked by what would be lost without each")
    .description(
      "Ranks speakers, outlets and works by what nothing else in the case stands behind: propositions, then links, then\n" +
        "links left with one line. It says nothing of whether they are right. Where who is whom is in doubt, each count goes\n" +
        "from what falls in every world to what falls in some.\n" +
        "--json prints one line an actor: {actor: {kind, id}, claims, propositions, links, leftWithDenials,\n" +
        "leftWithOneLine, inSomeWorld, asked}, counts of what falls in every world, and again of what falls in some.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("bottlenecks graph-data/pakistan-isis-k-allegations"));
  addAsKnownOn(command).action(async (folder: string, options: AsKnownOnOptions & { readonly json?: boolean }) => {
    const { rankActors } = await import("../actions/bottlenecks.ts");
    await rankActors(folder, options, terminal);
  });
};
