import { expect, test } from "vitest";
import { SHELLS } from "../../../src/cli/completion/shells.ts";
import { runCommand } from "../run-command.ts";

test.each(SHELLS)("of %s the help says which line goes where", async (shell) => {
  expect((await runCommand("completion", "--help")).out).toMatch(
    new RegExp(`^ +${shell} .*sayswho completion ${shell}.*~/`, "m"),
  );
});
