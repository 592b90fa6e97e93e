import { Argument, Command, Option } from "commander";
import { expect, test } from "vitest";
import { commandWords, programOptions } from "../../../src/cli/completion/command-words.ts";
import { OPTIONS, WORDS } from "./sayswho-words.ts";

test("a command gives its arguments and options by the definition that makes its help", () => {
  const program = new Command("x").helpCommand(false);
  program
    .command("go")
    .summary("goes somewhere")
    .addArgument(new Argument("<way>", "which way").choices(["up", "down"]))
    .argument("[places...]")
    .addOption(new Option("-s, --speed <how>", "how fast").choices(["slow"]))
    .option("--between <a> <b...>", "two of them")
    .option("--json");
  expect(commandWords(program)).toEqual([
    {
      name: "go",
      about: "goes somewhere",
      arguments: [
        { name: "way", choices: ["up", "down"], variadic: false },
        { name: "places", choices: [], variadic: true },
      ],
      options: [
        { names: ["-s", "--speed"], about: "how fast", value: { name: "how", choices: ["slow"], variadic: false } },
        { names: ["--between"], about: "two of them", value: { name: "a", choices: [], variadic: true } },
        { names: ["--json"], about: "", value: undefined },
        { names: ["-h", "--help"], about: "display help for command", value: undefined },
      ],
    },
  ]);
  expect(programOptions(program).map(({ names }) => names)).toEqual([["-h", "--help"]]);
});

test("help takes the name of any command", () => {
  const help = WORDS.find(({ name }) => name === "help");
  expect(help?.arguments).toMatchObject([{ choices: WORDS.map(({ name }) => name) }]);
});

test("no word has anything in it that a shell would take for more than a word", () => {
  const valued = WORDS.flatMap((command) => [
    ...command.arguments,
    ...command.options.flatMap(({ value }) => value ?? []),
  ]);
  const words = [
    ...WORDS.map(({ name }) => name),
    ...[...WORDS.flatMap(({ options }) => options), ...OPTIONS].flatMap(({ names }) => names),
    ...valued.flatMap(({ choices }) => choices),
  ];
  for (const word of words) expect(word).toMatch(/^[\w.-]+$/);
});
