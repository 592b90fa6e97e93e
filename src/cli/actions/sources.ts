import { recordOfWork } from "../../graph/record-of-work.ts";
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
  // What a table records of a work counts for the work: whoever reads the list has one work in mind.
  const records = new Map(table.sources.map((source) => [source.id, recordOfWork(source)]));
  for (const [i, { id }] of table.sources.entries()) {
    const work = records.get(id);
    const whole = work === undefined ? undefined : table.sourceIndex(work);
    if (whole !== undefined) claims[whole] = (claims[whole] ?? 0) + (claims[i] ?? 0);
  }
  const recorded = new Set(table.sources.flatMap(({ id }) => records.get(id) ?? []));
  const read = new Map(table.readings.map(({ source, status }) => [source, status]));
  const columns: readonly Column[] = [
    ["ID", ({ id }) => id],
    ["GENRE", ({ genre }) => genre],
    ["PUBLISHED", ({ published }) => published ?? ""],
    ["STATUS", ({ status }) => (status === "standing" ? "" : status)],
    ["MAY LEAVE", ({ access, embargo }) => (access === "open" ? untilEmbargo(embargo) : `no: ${access}`)],
    ["CLAIMS READ", (_, i) => String(claims[i])],
    ["READ", ({ id }) => read.get(id) ?? ""],
    ["TEXT", ({ id, text }) => textInWords(text !== undefined, texts.has(id), recorded.has(id))],
    ["TITLE", ({ title }) => title ?? ""],
  ];
  // A column that says nothing of any work is left out.
  const works = [...table.sources.entries()].filter(([, { id }]) => records.get(id) === undefined);
  const said = columns.filter(([, cell]) => works.length === 0 || works.some(([i, source]) => cell(source, i) !== ""));
  const rows = works.map(([i, source]) => said.map(([, cell]) => cell(source, i)));
  terminal.out(
    textTable(
      said.map(([heading]) => heading),
      rows,
    ),
  );
}

type Column = readonly [heading: string, cell: (source: Source, i: number) => string];

const untilEmbargo = (embargo: string | undefined): string => (embargo === undefined ? "" : `not before ${embargo}`);

function textInWords(isOnRecord: boolean, isAtHand: boolean, isRecorded: boolean): string {
  if (isOnRecord) return isAtHand ? "at hand" : "by hash only";
  return isRecorded ? "a table's record" : "";
}
