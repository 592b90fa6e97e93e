import { jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

/** Lists the people, organizations and places of a case. */
export async function listEntities(folder: string, { json }: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { table } = await openCase(folder, terminal);
  if (json) {
    for (const entity of table.entities) terminal.out(jsonLine(entity));
    return;
  }
  const rows = table.entities.map(({ id, kind, name, named }) => [kind, id, named ? name : `${name} (unnamed)`]);
  terminal.out(textTable(["KIND", "ID", "NAME"], rows));
}
