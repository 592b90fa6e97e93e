import { expect, test } from "vitest";
import { commandsPage } from "../../../src/cli/docs/commands-page.ts";
import { wholeProgram } from "./whole-program.ts";

test("every command is there with its help, its examples too, and prints as before", () => {
  const program = wholeProgram();
  const { parts } = commandsPage(program);
  const codes = parts.flatMap((part) => ("code" in part ? [part.code] : []));
  expect(codes).toHaveLength(program.commands.length);
  for (const [i, command] of program.commands.entries()) {
    expect(codes[i]).toContain(`Usage: sayswho ${command.name()}`);
    expect(codes[i]).toMatch(/Examples?:\n {2}\$ sayswho /);
  }
  let printed = "";
  const [first] = program.commands;
  first?.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
  });
  first?.outputHelp();
  expect(printed).toContain("Usage: ");
});
