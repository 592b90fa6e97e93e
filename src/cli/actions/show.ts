import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import { predicateOf } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";

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
  const lines = [
    `${bold(printable(entity.name))}  ${dim(`${entity.named ? "" : "unnamed "}${entity.kind}, ${entity.id}`)}`,
    ...(entity.names.length > 0 ? [`also: ${entity.names.map(({ text }) => printable(text)).join(", ")}`] : []),
    ...(entity.description ? [printable(entity.description)] : []),
    ...(entity.parties.length > 0 ? [`speaks for: ${entity.parties.join(", ")}`] : []),
    ...(entity.maybeSame.length > 0 ? [`may be the same as: ${entity.maybeSame.join(", ")}`] : []),
    "",
    `${counted(about.length, "allegation")} about it, none of them a finding`,
    ...about.map(
      (claim) =>
        `  ${dim(predicateOf(claim.predicate).family.padEnd(11))} ${printable(claim.statement)} ${dim(claim.id)}`,
    ),
    "",
    `says, or passes on, ${counted(says.length, "claim")}`,
    ...says.map((claim) => `  ${printable(claim.statement)} ${dim(claim.id)}`),
  ];
  terminal.out(`${lines.join("\n")}\n`);
}

function claimsOf({ id }: Entity, table: ClaimTable): { about: Claim[]; says: Claim[] } {
  const about: Claim[] = [];
  const says: Claim[] = [];
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    if (claim.subject === id || claim.object === id) about.push(claim);
    if (claim.attribution.some(({ by }) => by === id)) says.push(claim);
  }
  return { about, says };
}
