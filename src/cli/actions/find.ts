import { searchEntities } from "../../graph/names/search.ts";
import { jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";
import { textTable } from "../text-table.ts";

/** Finds entities by words in their names, aliases and descriptions. */
export async function findEntities(
  folder: string,
  words: readonly string[],
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const found = searchEntities(table, words.join(" "));
  if (json) {
    for (const { entity, matched } of found) terminal.out(jsonLine({ entity, matched }));
    return;
  }
  if (found.length === 0) terminal.out(`Nothing in this case matches “${printable(words.join(" "))}”.\n`);
  else
    terminal.out(
      textTable(
        ["KIND", "ID", "NAME"],
        found.map(({ entity: { kind, id, name } }) => [kind, id, name]),
      ),
    );
}
