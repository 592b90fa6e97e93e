import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `attach`: keeps the text of a source with the case, if it is the very text that was read. */
export const attach: AddCommand = (program, terminal) => {
  program
    .command("attach")
    .summary("keep a source's text with the case, checked against its hash")
    .description(
      "Checks a file against the hash and length that a source has on record and keeps a copy under texts/ in the\n" +
        "case folder, so that passages can be read. Where a source has no hash or length on record yet they are filled in,\n" +
        "unless passages that are recorded do not stand in the text. Exit code 1 if it is another text.\n" +
        "--json prints {ok, source, path, filled?}.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<source>", "the source's id")
    .argument("<file>", "the file that holds its text")
    .option(...JSON_OPTION)
    .addHelpText("after", example("attach graph-data/pakistan-isis-k-allegations article-2026-01-07 ~/article.txt"))
    .action(async (folder: string, id: string, file: string, options: { json?: boolean }) => {
      const { attachFile } = await import("../actions/attach.ts");
      await attachFile(folder, id, file, options, terminal);
    });
};
