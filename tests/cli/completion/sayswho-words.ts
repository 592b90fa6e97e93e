import { Command } from "commander";
import pc from "picocolors";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { commandWords, programOptions } from "../../../src/cli/completion/command-words.ts";

const program = new Command("sayswho").version("0.0.0");
const silent = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
for (const add of COMMANDS) add(program, silent);

/** What can be typed, of the commands as they are. */
export const WORDS = commandWords(program);

/** What can be typed in a command's place. */
export const OPTIONS = programOptions(program);

/** Every command line that ends where one of a few words is wanted, and these words. */
export const CHOICES: readonly (readonly [line: string, words: readonly string[]])[] = WORDS.flatMap(
  ({ name, arguments: taken, options }) => [
    ...options.flatMap(({ names, value }) =>
      names.flatMap((option) =>
        value?.choices.length ? [[`sayswho ${name} ${option} `, value.choices] as const] : [],
      ),
    ),
    ...taken.flatMap(({ choices }, i) =>
      choices.length > 0 ? [[`sayswho ${name} ${"x ".repeat(i)}`, choices] as const] : [],
    ),
  ],
);
