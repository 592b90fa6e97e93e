import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { type AsKnownOnOptions, addAsKnownOn } from "../options/as-known-on-option.ts";

/** `circular`: reports that may go round, each with the claims that show it. */
export const circular: AddCommand = (program, terminal) => {
  const command = program
    .command("circular")
    .summary("reports that may go round: citing in a circle, dates at odds, republications told as news")
    .description(
      "Lists what a person should look at before counting tellings as several: who cites whom in a circle, what is dated\n" +
        "before what it passes on, republications that name none of those who tell it in the original, and, as a hint only,\n" +
        "works that share rare words. Withdrawn claims and those of retracted sources are left out.\n\n" +
        '--json prints one line a finding, each with claims: [ids]: {kind: "cycle", among: [{kind, id}], inOneProposition},\n' +
        '{kind: "backwards", passedOn, by} where both are {kind: "step", step, date} or {kind: "source", id, date},\n' +
        '{kind: "republished", source, original} or {kind: "maybe-copied", sources, shared: [{kind: "details", words: [hedges,\n' +
        'cues, time, role]} | {kind: "passage", words} | {kind: "hash", sha256}]}.',
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("circular graph-data/pakistan-isis-k-allegations"));
  addAsKnownOn(command).action(async (folder: string, options: AsKnownOnOptions & { readonly json?: boolean }) => {
    const { listCircular } = await import("../actions/circular.ts");
    await listCircular(folder, options, terminal);
  });
};
