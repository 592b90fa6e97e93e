import { expect, test } from "vitest";
import { runCommand } from "../run-command.ts";

test.each(["push", "pull"])("%s takes no name and no password, and says where they come from", async (name) => {
  const { out } = await runCommand(name, "--help");
  expect(out).toContain("NEO4J_PASSWORD");
  expect(out).not.toMatch(/--(user|username|password|token)\b/);
});
