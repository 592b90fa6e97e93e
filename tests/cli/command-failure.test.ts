import { expect, test } from "vitest";
import { CommandFailure } from "../../src/cli/command-failure.ts";

test("a command ends with 1 for a bad case and with 2 for bad usage", () => {
  expect(new CommandFailure(1, "a bad case")).toMatchObject({
    exitCode: 1,
    message: "a bad case",
    name: "CommandFailure",
  });
  expect(new CommandFailure(2, "bad usage")).toMatchObject({ exitCode: 2 });
});
