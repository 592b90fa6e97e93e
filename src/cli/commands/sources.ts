import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import { textTable } from "../text-table.ts";

/** `sources`: the works of a case, and how many claims were read in each. */
export const sources: AddCommand = (program, terminal) => {
  program
    .command("sources")
    .summary("list the works that claims were read in or passed through")
    .description(
      "Lists every source of a case. --json prints one record a line, every field with its default filled in.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("sources graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, { json }: { json?: boolean }) => {
      const { table, texts } = await openCase(folder, terminal);
      if (json) {
        for (const source of table.sources) terminal.out(jsonLine(source));
        return;
      }
      const claims = new Array<number>(table.sources.length).fill(0);
      for (const index of table.columns.source) claims[index] = (claims[index] ?? 0) + 1;
      const rows = table.sources.map(({ id, genre, published, title, text }, i) => {
        const hand = text === undefined ? "" : texts.has(id) ? "at hand" : "by hash only";
        return [id, genre, published ?? "", String(claims[i]), hand, title ?? ""];
      });
      terminal.out(textTable(["ID", "GENRE", "PUBLISHED", "CLAIMS READ", "TEXT", "TITLE"], rows));
    });
};
