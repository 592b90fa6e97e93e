import { formatCase } from "../../case-file/format-case.ts";
import { CASE_FILES, jsonSchemaOf } from "../../case-file/schema.ts";
import { fieldsOf } from "./fields-of.ts";
import { type DocsPage, heading, type Part } from "./page.ts";
import { recordExamples } from "./record-examples.ts";

const LIES = {
  file: "In a file of its own.",
  "file-or-folder": "In one file, or in a folder of that name, a file a source.",
  "record-a-file": "Each in a file of its own, in a folder of that name.",
  "beside-texts": "As JSON Lines beside the text that they are about: `texts/SOURCE.marks.jsonl`.",
} as const;

/** The files of a case, from the schemas that read them, with an example of each record. */
export function casePage(): DocsPage {
  const { records } = recordExamples();
  const files = new Map(formatCase(records, "yaml"));
  const exampleOf = (stem: string): string =>
    [...files]
      .filter(
        ([name]) =>
          !name.startsWith("schema/") &&
          (name.startsWith(`${stem}.`) || name.startsWith(`${stem}/`) || name.includes(`.${stem}.`)),
      )
      .map(([name, text]) => `# ${name}\n${text.replace(/^# yaml-language-server.*\n+/, "")}`)
      .join("\n");
  const parts = CASE_FILES.flatMap((file): Part[] => [
    heading(file.stem),
    { text: `${LIES[file.lies]} ${file.required ? "Every case has it." : "Where there are any."}` },
    {
      table: {
        head: ["field", "must be there", "holds", "what it is for"],
        rows: fieldsOf(jsonSchemaOf(file, "jsonl")),
      },
    },
    { code: exampleOf(file.stem).trimEnd() },
  ]);
  return {
    id: "case",
    title: "The files of a case",
    summary:
      "A case is a folder of YAML or JSON Lines. `sayswho format CASE` writes it canonically and lays the JSON Schemas beside it from which this page is made; `sayswho check CASE` says all that is wrong.",
    parts,
  };
}
