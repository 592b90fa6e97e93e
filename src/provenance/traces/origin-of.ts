import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Actors } from "../actors/actors.ts";
import { voiceAt } from "./voice-at.ts";

/**
 * Who says it, and all that speaks with them: the origin, its parties, the work it speaks in and that work's makers.
 * Whoever made the work that was read speaks in it. What is left of a trace without these is who heard it.
 */
export function originOf(table: ClaimTable, actors: Actors, row: Row): ReadonlySet<number> {
  const { stepOffsets, stepBy, stepIn, stepIsWork, source } = table.columns;
  const first = stepOffsets[row] ?? 0;
  const [by = NONE, at = NONE, read = NONE] = [stepBy[first], stepIn[first], source[row]];
  const speaking = at === NONE ? read : at;
  const isOwn = stepIsWork[first] === 1 || at !== NONE || (by !== NONE && actors.makersOf(read).includes(by));
  const own = isOwn ? [actors.work(speaking), ...actors.makersOf(speaking)] : [];
  const speaker = stepIsWork[first] === 1 ? [] : [by === NONE ? voiceAt(table, actors, row, first) : by];
  const speakers = [...speaker, ...own];
  const parties = speakers.flatMap((actor) =>
    (table.entities[actor]?.parties ?? []).flatMap((id) => table.entityIndex(id) ?? []),
  );
  return new Set([...speakers, ...parties]);
}
