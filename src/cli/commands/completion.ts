import { Argument } from "commander";
import type { CompletionOptions } from "../actions/completion.ts";
import { type AddCommand, example, JSON_OPTION } from "../command.ts";
import { SHELLS, type Shell } from "../completion/shells.ts";

/** `completion`: what a shell needs to complete the words of all these commands. */
export const completion: AddCommand = (program, terminal) => {
  program
    .command("completion")
    .summary("print a script by which a shell completes commands, options and their words")
    .description(
      "Prints a script that a shell reads as it starts, and then completes sayswho's commands, options and the words\n" +
        "that some of them take, such as formats and predicates; everywhere else it completes files. The script runs\n" +
        "nothing as one types. Put the line of your shell where it says:\n\n" +
        '  bash  eval "$(sayswho completion bash)"    ~/.bashrc\n' +
        '  zsh   eval "$(sayswho completion zsh)"     ~/.zshrc, after compinit\n' +
        "  fish  sayswho completion fish | source     ~/.config/fish/config.fish\n\n" +
        "--json prints {shell, script}.",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .option(...JSON_OPTION)
    .addHelpText("after", example("completion fish > ~/.config/fish/completions/sayswho.fish"))
    .action(async (shell: Shell, options: CompletionOptions) => {
      const { printCompletion } = await import("../actions/completion.ts");
      printCompletion(shell, options, program, terminal);
    });
};
