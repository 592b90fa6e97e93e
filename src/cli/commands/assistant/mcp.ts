import type { McpOptions } from "../../actions/assistant/mcp.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../../command.ts";

/** `mcp`: lets a language model's program read one case, and propose claims. */
export const mcp: AddCommand = (program, terminal) => {
  program
    .command("mcp")
    .summary("let an assistant read one case and propose claims, by the Model Context Protocol")
    .description(
      "Answers a program that runs a language model, by the Model Context Protocol over standard input and output; nothing\n" +
        "listens on a port. It reads this one case and nothing beside it, and follows its files. It may propose claims, which\n" +
        "wait as drafts; accepting them is no tool: `sayswho drafts CASE` is for a person.\n\n" +
        "Whoever runs the model gets what is asked for. So only sources whose access is open are given, and what only the\n" +
        "others speak of stays behind; --share lets a restricted one go, or one under an embargo, by its id. What is\n" +
        "confidential or off the record never goes. What is given is said at the start, on standard error.\n\n" +
        "--redact takes out the names of people who are not public, and with them every text; then nothing is proposed.\n\n" +
        "--json says at the start what is given as one line of JSON, {claims, sources, texts, shared, redacted, stayedBehind}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--share <source...>", "give this source too, though it is restricted or under an embargo")
    .option("--redact", "without names of people who are not public, and without texts")
    .option(...JSON_OPTION)
    .addHelpText("after", example("mcp harbour", "mcp harbour --share watch-log"))
    .action(async (folder: string, options: McpOptions) => {
      const { serveAssistant } = await import("../../actions/assistant/mcp.ts");
      await serveAssistant(folder, options, terminal);
    });
};
