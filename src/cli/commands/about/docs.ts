import type { DocsOptions } from "../../actions/about/docs.ts";
import { type AddCommand, example, FORCE_OPTION, JSON_OPTION } from "../../command.ts";

/** `docs`: the documentation, made of what the program itself goes by. */
export const docs: AddCommand = (program, terminal) => {
  program
    .command("docs")
    .summary("read the documentation, offline")
    .description(
      "Writes the documentation as pages that open from a disk and ask nothing of any network, and prints the address to open.\n" +
        "It is made of what the program itself goes by: the commands' help, the rules for coding with worked examples, the\n" +
        "vocabulary, the schemas of a case with an example a record, what each format keeps, and the library with its\n" +
        "comments. With a page's name that page is printed as Markdown.\n\n" +
        "--json prints one line a page: {page, title, summary, file?}.",
    )
    .argument("[page]", "print one page: index, commands, coding, vocabulary, case, proposals, formats or library")
    .option(
      "-o, --output <folder>",
      "the folder to write the pages into (default: a new one among the temporary files)",
    )
    .option(...FORCE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example("docs", "docs coding", "docs -o docs"))
    .action(async (page: string | undefined, options: DocsOptions) => {
      const { openDocs } = await import("../../actions/about/docs.ts");
      await openDocs(page, options, program, terminal);
    });
};
