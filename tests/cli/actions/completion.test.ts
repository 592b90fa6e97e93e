import { expect, test } from "vitest";
import { SHELLS } from "../../../src/cli/completion/shells.ts";
import { jsonLines, runCommand } from "../run-command.ts";

test.each(SHELLS)("the script for %s names every command, and is the same for programs", async (shell) => {
  const { code, out } = await runCommand("completion", shell);
  expect(code).toBe(0);
  for (const command of ["check", "export", "completion", "help"]) expect(out).toContain(command);
  expect(jsonLines((await runCommand("completion", shell, "--json")).out)).toEqual([{ shell, script: out }]);
});

test("a shell that is not known is bad usage, and says which are", async () => {
  const { code, err } = await runCommand("completion", "powershell");
  expect(code).toBe(2);
  expect(err).toContain("bash, zsh, fish");
});
