import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { CommandFailure } from "./command-failure.ts";
import { COMMANDS } from "./commands.ts";
import type { Terminal } from "./terminal.ts";
import { troubleInWords } from "./trouble-in-words.ts";

/** Exit codes: all well, a bad case, bad usage or a machine that could not write. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command that the words ask for and gives the exit code; it neither reads the process nor ends it. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = new Command("sayswho")
    .description(
      "A knowledge graph in which every link is somebody's claim. It never says what is true; it says who says so.",
    )
    .version(packageJson.version)
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .configureHelp({ showGlobalOptions: false, commandDescription: (command) => inParagraphs(command.description()) })
    .showSuggestionAfterError()
    .exitOverride();
  for (const add of COMMANDS) add(program, terminal);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).showHelpAfterError(`(sayswho ${command.name()} --help shows how)`);
  }

  try {
    await program.parseAsync([...words], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure) {
      if (error.message !== "") terminal.err(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const trouble = troubleInWords(error);
    if (trouble === undefined) throw error;
    terminal.err(`${trouble}\n`);
    return 2;
  }
}

/** A line break within a paragraph is the code's, and the terminal has its own width; a list keeps its lines. */
const inParagraphs = (words: string): string => words.replace(/(?<!\n)\n(?=[^\s])/g, " ");
