import type { Argument, Command, Option } from "commander";

/** Something that a command line gives in words of its own, or in one of a few. */
export interface ValueWords {
  readonly name: string;
  /** The words that it may be; where there are none it may be a file. */
  readonly choices: readonly string[];
  readonly variadic: boolean;
}

/** An option by all its names, the long one last. */
export interface OptionWords {
  readonly names: readonly string[];
  readonly about: string;
  readonly value: ValueWords | undefined;
}

/** All that can be typed after a command's name. */
export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly arguments: readonly ValueWords[];
  readonly options: readonly OptionWords[];
}

/** What can be typed, read from the definitions that also make the help: a new command needs nothing more to be completed. */
export function commandWords(program: Command): readonly CommandWords[] {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).map((command) => ({
    name: command.name(),
    about: command.summary() || command.description(),
    arguments: command.registeredArguments.map(argumentWords),
    options: help.visibleOptions(command).map(optionWords),
  }));
  const names = commands.map(({ name }) => name);
  return commands.map((command) =>
    command.name === "help"
      ? { ...command, arguments: command.arguments.map((argument) => ({ ...argument, choices: names })) }
      : command,
  );
}

/** What can be typed in a command's place. */
export const programOptions = (program: Command): readonly OptionWords[] =>
  program.createHelp().visibleOptions(program).map(optionWords);

const argumentWords = (argument: Argument): ValueWords => ({
  name: argument.name(),
  choices: argument.argChoices ?? [],
  variadic: argument.variadic,
});

const optionWords = ({ short, long, description, required, optional, flags, argChoices, variadic }: Option) => ({
  names: [short, long].filter((name) => name !== undefined),
  about: description,
  value:
    required || optional
      ? { name: /[<[](.+?)(\.\.\.)?[>\]]/.exec(flags)?.[1] ?? "value", choices: argChoices ?? [], variadic }
      : undefined,
});
