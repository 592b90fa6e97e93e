import { jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

/** Lists the works of a case, and how many claims were read in each. */
export async function listSources(folder: string, { json }: { json?: boolean }, terminal: Terminal): Promise<void> {
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
}
