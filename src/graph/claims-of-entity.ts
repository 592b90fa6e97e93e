import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { ladderOf } from "./ladder.ts";
import type { Voice } from "./voice.ts";

/** What is alleged of an entity, and what passed through it: as a speaker, or as the maker of a work that speaks itself. */
export function claimsOfEntity(
  { id }: Entity,
  table: ClaimTable,
): { readonly about: readonly Claim[]; readonly says: readonly Claim[] } {
  const position = table.entityIndex(id);
  const isIt = (other: EntityId | undefined) => other !== undefined && table.entityIndex(other) === position;
  const about: Claim[] = [];
  const says: Claim[] = [];
  const { subject, object } = table.columns;
  for (let row = 0; row < table.size; row++) {
    const isAbout = subject[row] === position || object[row] === position;
    const maySay = mayPassThrough(table, row, position);
    if (!isAbout && !maySay) continue;
    const claim = table.claim(row);
    if (isAbout) about.push(claim);
    if (maySay && ladderOf(claim, table).rungs.some(({ voice }) => speaksIn(voice, isIt))) says.push(claim);
  }
  return { about, says };
}

/** Whether a step names somebody, or a work that may be theirs: read in the columns, since few claims of a large case are. */
function mayPassThrough({ columns }: ClaimTable, row: Row, position: number | undefined): boolean {
  const end = columns.stepOffsets[row + 1] ?? 0;
  for (let step = columns.stepOffsets[row] ?? end; step < end; step++)
    if (columns.stepBy[step] === position || columns.stepIsWork[step] === 1) return true;
  return false;
}

function speaksIn(voice: Voice, isIt: (id: EntityId | undefined) => boolean): boolean {
  if (voice.kind === "entity") return isIt(voice.entity.id);
  return voice.kind === "work" && [voice.work.publisher, ...voice.work.authors].some(isIt);
}
