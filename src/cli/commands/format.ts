import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCase } from "../../case-file/format-case.ts";
import { readCaseFolder } from "../../case-file/read-case-folder.ts";
import { writeCaseFolder } from "../../case-file/write-case-folder.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { counted } from "../terminal.ts";

/** `format`: writes a case in its canonical form, with the schemas that editors check by. */
export const format: AddCommand = (program, terminal) => {
  program
    .command("format")
    .summary("write a case's files in their canonical form, with schemas for editors")
    .description(
      "Writes a case that checks anew: keys in one order, defaults left out, the JSON Schemas under schema/, each file\n" +
        "whole or not at all. Comments of YAML are not records and would be lost, so a file that has any is refused;\n" +
        "what is worth keeping belongs into a `note`. --json prints {files: [names that changed]}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--drop-comments", "write anew although comments will be lost")
    .option(...JSON_OPTION)
    .addHelpText("after", example("format graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, { dropComments, json }: { dropComments?: boolean; json?: boolean }) => {
      const parsed = await readCaseFolder(folder);
      if (!parsed.ok) throw new CommandFailure(1, issueLines(parsed.issues, terminal));

      const layout = parsed.claimFiles ?? "file";
      const form = (await textOf(folder, "claims.jsonl")) === undefined ? "yaml" : "jsonl";
      const changed: string[] = [];
      for (const [name, text] of formatCase(parsed.records, form, layout)) {
        const before = await textOf(folder, name);
        if (before !== text) changed.push(name);
        if (!dropComments && before !== undefined && hasComments(name, before)) {
          throw new CommandFailure(
            2,
            `${name} has comments, which would be lost; put them into notes, or say --drop-comments.`,
          );
        }
      }

      if (changed.length > 0) await writeCaseFolder(folder, parsed.records, form, layout);
      if (json) terminal.out(jsonLine({ files: changed }));
      else
        terminal.out(
          changed.length === 0
            ? "Already canonical.\n"
            : `${counted(changed.length, "file")} written: ${changed.join(", ")}\n`,
        );
    });
};

const textOf = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), "utf8").catch(() => undefined);

/** Comments beside the first line, which names the schema. A line of a text that begins with # counts too: better asked than lost. */
const hasComments = (name: string, text: string): boolean =>
  name.endsWith(".yaml") &&
  text.split("\n").some((line, i) => /^\s*#/.test(line) && !(i === 0 && line.includes("$schema=")));
