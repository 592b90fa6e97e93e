import type { Command } from "commander";
import { jsonLine } from "../command.ts";
import { bashScript } from "../completion/bash-script.ts";
import { type CommandWords, commandWords, type OptionWords, programOptions } from "../completion/command-words.ts";
import { fishScript } from "../completion/fish-script.ts";
import type { Shell } from "../completion/shells.ts";
import { zshScript } from "../completion/zsh-script.ts";
import type { Terminal } from "../terminal.ts";

/** What a command line says for `completion`. */
export interface CompletionOptions {
  readonly json?: boolean;
}

type WriteScript = (commands: readonly CommandWords[], options: readonly OptionWords[]) => string;

const SCRIPTS: Readonly<Record<Shell, WriteScript>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints what a shell needs to complete the words of a program. */
export function printCompletion(shell: Shell, { json }: CompletionOptions, program: Command, terminal: Terminal): void {
  const script = SCRIPTS[shell](commandWords(program), programOptions(program));
  terminal.out(json ? jsonLine({ shell, script }) : script);
}
