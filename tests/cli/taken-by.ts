import { Command } from "commander";
import pc from "picocolors";
import type { AddCommand } from "../../src/cli/command.ts";

/** What a command takes, as its help names it: arguments, then options. */
export function takenBy(add: AddCommand): string[] {
  const program = new Command("sayswho");
  add(program, { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) });
  return program.commands.flatMap((command) => [
    ...command
      .usage()
      .split(" ")
      .filter((word) => /^[<[]/.test(word) && word !== "[options]"),
    ...command.options.map(({ flags, mandatory }) => (mandatory ? `${flags}, always` : flags)),
  ]);
}
