import { type AddCommand, example, JSON_OPTION } from "../command.ts";

/** `new`: begins a case. */
export const newCase: AddCommand = (program, terminal) => {
  program
    .command("new")
    .summary("begin a case: an empty folder that checks")
    .description(
      "Makes a new case folder with a title and nothing in it yet, and the schemas by which an editor completes and\n" +
        "checks. It checks as it is; `sayswho add` brings the first source in. --json prints {case, id, title}.",
    )
    .argument("<case>", "the case folder to make; it must be new or empty")
    .requiredOption("--title <words>", "the title of the case")
    .option("--summary <words>", "what it is about, in a few sentences")
    .option("--lang <tag>", 'the language of its readers, such as "en"')
    .option(...JSON_OPTION)
    .addHelpText("after", example('new harbour --title "Who put out the light"'))
    .action(async (folder: string, options: { title: string; summary?: string; lang?: string; json?: boolean }) => {
      const { beginCase } = await import("../actions/new.ts");
      await beginCase(folder, options, terminal);
    });
};
