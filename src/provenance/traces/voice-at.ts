import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Actors } from "../actors/actors.ts";

/**
 * The actor of a step that nobody is named for: the unnamed voice of the work or the actor in which it is met, which
 * is the work it names, else the one that the next step names or who takes that, else the work that was read. It is one
 * actor in every telling through that work.
 */
export function voiceAt({ columns }: ClaimTable, actors: Actors, row: Row, step: number): number {
  const { stepIn, stepBy, stepIsWork, stepOffsets, source } = columns;
  const end = stepOffsets[row + 1] ?? step;
  const at = stepIn[step] ?? NONE;
  if (at !== NONE) return actors.voiceOfWork(at);

  for (let next = step + 1; next < end; next++) {
    const [by = NONE, work = NONE] = [stepBy[next], stepIn[next]];
    if (work !== NONE) return actors.voiceOfWork(work);
    if (by !== NONE) return actors.voiceOfEntity(by);
    // Of several in a row that are not named each is met where the last of them is.
    if (stepIsWork[next] === 1) break;
  }
  return actors.voiceOfWork(source[row] ?? 0);
}
