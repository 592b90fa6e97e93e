import type { Source } from "../../model/source.ts";
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
  const read = new Map(table.readings.map(({ source, status }) => [source, status]));
  const columns: readonly Column[] = [
    ["ID", ({ id }) => id],
    ["GENRE", ({ genre }) => genre],
    ["PUBLISHED", ({ published }) => published ?? ""],
    ["STATUS", ({ status }) => (status === "standing" ? "" : status)],
    ["MAY LEAVE", ({ access, embargo }) => (access === "open" ? untilEmbargo(embargo) : `no: ${access}`)],
    ["CLAIMS READ", (_, i) => String(claims[i])],
    ["READ", ({ id }) => read.get(id) ?? ""],
    ["TEXT", ({ id, text }) => (text === undefined ? "" : texts.has(id) ? "at hand" : "by hash only")],
    ["TITLE", ({ title }) => title ?? ""],
  ];
  // A column that says nothing of any work is left out.
  const said = columns.filter(
    ([, cell]) => table.sources.length === 0 || table.sources.some((source, i) => cell(source, i) !== ""),
  );
  const rows = table.sources.map((source, i) => said.map(([, cell]) => cell(source, i)));
  terminal.out(
    textTable(
      said.map(([heading]) => heading),
      rows,
    ),
  );
}

type Column = readonly [heading: string, cell: (source: Source, i: number) => string];

const untilEmbargo = (embargo: string | undefined): string => (embargo === undefined ? "" : `not before ${embargo}`);
