import type { Command } from "commander";
import { type DocsPage, heading, type Part } from "./page.ts";

const WIDTH = 100;

/** Every command of the program, as its own help tells it. */
export const commandsPage = (program: Command): DocsPage => ({
  id: "commands",
  title: "Commands",
  summary: "Every command with what it takes, as `sayswho COMMAND --help` prints it.",
  parts: program.commands.flatMap((command): Part[] => [
    heading(command.name()),
    { text: `${sentence(command.summary())}.` },
    { code: helpOf(command) },
  ]),
});

/** The help of a command with what stands below it, which commander only ever prints. */
function helpOf(command: Command): string {
  const before = command.configureOutput();
  let help = "";
  command.configureOutput({
    ...before,
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => WIDTH,
  });
  command.outputHelp();
  command.configureOutput(before);
  return help.trimEnd();
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
