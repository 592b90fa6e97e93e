import type { QuestionsOptions } from "../actions/questions.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { TRUST_OPTION } from "../sourcing/trust-options.ts";

/** `questions`: what to ask next, and whom. */
export const questions: AddCommand = (program, terminal) => {
  const command = program
    .command("questions")
    .summary("what to ask next: the doubts whose settling would tell most")
    .description(
      "Looks at every link that has one line at least and may have more, and ranks what is in doubt by how many lines\n" +
        "settling it would gain: two who may be one, voices without a name, works of which nobody knows who made them.\n" +
        "A question is put to whoever printed it, and is never a guess at who somebody is.\n\n" +
        "--json prints one line a question: {doubt, ask, claims: [ids], links: [[id, id]], gain, asked}.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...TRUST_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example("questions graph-data/harbour-light"));
  addAsKnownOn(command).action(async (folder: string, options: QuestionsOptions) => {
    const { listQuestions } = await import("../actions/questions.ts");
    await listQuestions(folder, options, terminal);
  });
};
