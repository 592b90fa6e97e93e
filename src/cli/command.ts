import type { Command } from "commander";
import { printable, type Terminal } from "./terminal.ts";

/** Adds one command to the program; one file a command. It prints to the terminal and throws `CommandFailure` to end with 1 or 2. */
export type AddCommand = (program: Command, terminal: Terminal) => void;

/** The words of `--json` in every command's help. */
export const JSON_OPTION = ["--json", "print JSON for programs, in a stable shape"] as const;

/** The words of `--force` where a command writes files whose names somebody gives. */
export const FORCE_OPTION = ["--force", "write over a file that is there"] as const;

/** The first argument of every command. */
export const CASE_ARGUMENT = ["<case>", "the case folder, which holds case.yaml"] as const;

/** An example, as it stands at the end of a command's help. */
export const example = (...lines: readonly string[]): string =>
  `\nExample:\n${lines.map((line) => `  $ sayswho ${line}`).join("\n")}\n`;

/** One value for programs on one line; what would steer a terminal that shows it is escaped, as JSON may have it, and so is the same value. */
export const jsonLine = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;
