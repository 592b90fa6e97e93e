import { ladderOf } from "../../graph/ladder.ts";
import type { Voice } from "../../graph/voice.ts";
import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import { predicateOf } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { counted, onOneLine, printable } from "../terminal.ts";
import { toldStanding } from "../told-standing.ts";

/** Shows one entity, what is alleged of it and what it is a source of. */
export async function showEntity(
  folder: string,
  words: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const entity = nameEntity(table, words);
  const { about, says } = claimsOf(entity, table);

  if (json) {
    terminal.out(jsonLine({ entity, about: about.map(({ id }) => id), says: says.map(({ id }) => id) }));
    return;
  }
  const { bold, dim } = terminal.colours;
  const named = (ids: readonly EntityId[]) => namesOf(ids, table);
  const told = (claim: Claim) => `${printable(claim.statement)}${toldStanding(claim, table)} ${dim(claim.id)}`;
  const lines = [
    `${bold(onOneLine(entity.name))}  ${dim(`${entity.named ? "" : "unnamed "}${entity.kind}, ${entity.id}`)}`,
    ...(entity.names.length > 0 ? [`also: ${entity.names.map(({ text }) => printable(text)).join(", ")}`] : []),
    ...(entity.description ? [printable(entity.description)] : []),
    ...(entity.parties.length > 0 ? [`speaks for: ${named(entity.parties)}`] : []),
    ...doubtLines(entity, table),
    ...table.entities.flatMap(({ id, name, joinedInto }) =>
      joinedInto?.id === entity.id
        ? [
            `also recorded as ${onOneLine(name)} (${id}), found to be the same ${joinedInto.when}: ${onOneLine(joinedInto.why)}`,
          ]
        : [],
    ),
    "",
    `${counted(about.length, "allegation")} about it, none of them a finding`,
    ...about.map((claim) => `  ${dim(predicateOf(claim.predicate).family.padEnd(11))} ${told(claim)}`),
    "",
    `says, or passes on, ${counted(says.length, "claim")}`,
    ...says.map((claim) => `  ${told(claim)}`),
  ];
  terminal.out(`${lines.join("\n")}\n`);
}

/** Whom it may be and whom it is not: the coder's reading, with what they noted; of either side, since one record is enough. */
function doubtLines({ id, maybeSame, notSame, note }: Entity, table: ClaimTable): string[] {
  const said = (field: "maybeSame" | "notSame") =>
    table.entities.filter((other) => other[field].some((named) => named === id));
  const perhaps = new Set([...maybeSame, ...said("maybeSame").map((other) => other.id)]);
  const apart = new Set([...notSame, ...said("notSame").map((other) => other.id)]);
  const reasons = [note, ...said("maybeSame").map((other) => other.note)].filter((words) => words !== undefined);
  return [
    ...(perhaps.size > 0
      ? [
          `may be the same as ${namesOf([...perhaps], table)}, in the coder's reading`,
          ...reasons.map((words) => `    ${printable(words)}`),
        ]
      : []),
    ...(apart.size > 0 ? [`looked at, and kept apart from ${namesOf([...apart], table)}`] : []),
  ];
}

const namesOf = (ids: readonly EntityId[], { entities }: ClaimTable): string =>
  ids.map((id) => `${onOneLine(entities.find((entity) => entity.id === id)?.name ?? id)} (${id})`).join(", ");

/** What is alleged of an entity, and what passed through it: as a speaker, or as the maker of a work that speaks itself. */
function claimsOf({ id }: Entity, table: ClaimTable): { about: Claim[]; says: Claim[] } {
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
