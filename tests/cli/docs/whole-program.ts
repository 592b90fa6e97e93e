import { Command } from "commander";
import pc from "picocolors";
import { COMMANDS } from "../../../src/cli/commands.ts";

/** The program with every command, as the documentation is made of it. */
export function wholeProgram(): Command {
  const program = new Command("sayswho");
  const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
  for (const add of COMMANDS) add(program, terminal);
  return program;
}
