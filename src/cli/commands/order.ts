import type { OrderOptions } from "../actions/order.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";

/** `order`: who told it first. */
export const order: AddCommand = (program, terminal) => {
  const command = program
    .command("order")
    .summary("who told it first, and what each later telling could have known")
    .description(
      "Puts the tellings of a claim's proposition in the order in which they were out, each with how many hands it went\n" +
        "through, whether its origin was there, which earlier tellings it passes on, and which others it could have known.\n\n" +
        "--json prints one line a telling: {claim, told, depth, firstHand, restsOn: [ids], couldKnow: [ids],\n" +
        "couldKnowInAll, asked}, where couldKnow names the first fifty at most, and last {firstHand: {lower, upper}, asked}\n" +
        "where any is first-hand.",
    )
    .argument(...CASE_ARGUMENT)
    .requiredOption("--claim <id>", "the claim whose proposition is asked about")
    .option(...JSON_OPTION)
    .addHelpText("after", example("order graph-data/harbour-light --claim CLAIM-ID"));
  addAsKnownOn(command).action(async (folder: string, options: OrderOptions) => {
    const { listOrder } = await import("../actions/order.ts");
    await listOrder(folder, options, terminal);
  });
};
