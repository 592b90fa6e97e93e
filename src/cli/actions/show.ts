import { claimsOfEntity } from "../../graph/claims-of-entity.ts";
import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import { predicateOf } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
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
  const { about, says } = claimsOfEntity(entity, table);

  if (json) {
    terminal.out(jsonLine({ entity, about: about.map(({ id }) => id), says: says.map(({ id }) => id) }));
    return;
  }
  const { bold, dim } = terminal.colours;
  const named = (ids: readonly EntityId[]) => namesOf(ids, table);
  const told = (claim: Claim) => `${printable(claim.statement)}${toldStanding(claim, table)} ${dim(claim.id)}`;
  const lines = [
    `${bold(printable(entity.name))}  ${dim(`${entity.named ? "" : "unnamed "}${entity.kind}, ${entity.id}`)}`,
    ...(entity.names.length > 0 ? [`also: ${entity.names.map(({ text }) => printable(text)).join(", ")}`] : []),
    ...(entity.description ? [printable(entity.description)] : []),
    ...(entity.parties.length > 0 ? [`speaks for: ${named(entity.parties)}`] : []),
    ...doubtLines(entity, table),
    ...table.entities.flatMap(({ id, name, joinedInto }) =>
      joinedInto?.id === entity.id
        ? [
            `also recorded as ${printable(name)} (${id}), found to be the same ${joinedInto.when}: ${printable(joinedInto.why)}`,
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
  ids.map((id) => `${printable(entities.find((entity) => entity.id === id)?.name ?? id)} (${id})`).join(", ");
