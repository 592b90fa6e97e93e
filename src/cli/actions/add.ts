import { applyEdit } from "../../edit/apply-edit.ts";
import { openSitting } from "../../edit/on-disk/sitting.ts";
import { recordsNow } from "../../edit/working-case.ts";
import { buildTable } from "../../table/table-builder.ts";
import { type AddOptions, refuseContradictions, saidOfSource } from "../adding/add-options.ts";
import { addedInJson, addedInWords } from "../adding/added-in-words.ts";
import { type Adding, addingOf } from "../adding/adding.ts";
import { readDocuments } from "../adding/read-documents.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { printable, type Terminal } from "../terminal.ts";

/** Brings documents into a case as sources, all of them or none. */
export async function addFiles(
  folder: string,
  files: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<void> {
  refuseContradictions(files, options);
  const opened = await openSitting(folder);
  if (!opened.ok) {
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing of it was loaded.`,
    );
  }
  const { sitting } = opened;
  const table = buildTable(recordsNow(sitting.now()).records);
  const said = saidOfSource(table, options, new Date().toISOString().slice(0, 10));

  let working = sitting.now();
  const added: Adding[] = [];
  for (const read of await readDocuments(files, terminal)) {
    const adding = addingOf(working, read, said, options);
    added.push(adding);
    const applied = applyEdit(working, adding.edit);
    if (applied.ok) working = applied.working;
  }

  const changes = added.flatMap(({ edit }) => edit.changes);
  const saved = await sitting.save({ what: added.map(({ edit }) => edit.what).join(", "), changes });
  if (!saved.ok) {
    const reasons = saved.issues.map(
      ({ code, message, mend }) => `${printable(message)}  [${code}]\n    → ${printable(mend)}`,
    );
    throw new CommandFailure(1, `${reasons.join("\n")}\nNothing was added.`);
  }
  for (const adding of added) terminal.out(options.json ? addedInJson(adding) : addedInWords(adding, table, terminal));
}
