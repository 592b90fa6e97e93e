import { type Layout, layOut } from "../graph/layout.ts";
import { standingEntities } from "../graph/standing-entities.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { counted, type Terminal } from "./terminal.ts";

/** From so many entities on, somebody waits long enough to want to know for what. */
const TOLD_FROM = 2_000;

/** Lays out a case once for all who will look at it; on a terminal, a large one shows how far it is. */
export function layOutCase(table: ClaimTable, terminal: Terminal): Layout {
  const { length } = standingEntities(table);
  if (!terminal.interactive || length < TOLD_FROM) return layOut(table);

  const layout = layOut(table, undefined, (done) =>
    terminal.err(`\rFinding a place for ${counted(length, "entity", "entities")}: ${Math.floor(100 * done)} %`),
  );
  terminal.err("\r\u001b[K");
  return layout;
}
