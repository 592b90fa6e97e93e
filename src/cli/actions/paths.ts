import { type Path, shortestPaths } from "../../graph/paths.ts";
import { linesInWords } from "../../provenance/lines-in-words.ts";
import { pathsBySourcing, type SourcedPath } from "../../provenance/paths-by-sourcing.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import { actorInWords } from "../sourcing-in-words.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { trustIn } from "../trust-in.ts";

/** What a command line says for `paths`. */
export interface PathsOptions {
  readonly k: number;
  readonly maxHops: number;
  readonly by: "length" | "sourcing";
  readonly trust?: readonly string[];
  readonly json?: boolean;
}

/** Finds how two entities are said to be connected. */
export async function findPaths(
  folder: string,
  a: string,
  b: string,
  { k, maxHops, by, trust, json }: PathsOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const [from, to] = [nameEntity(table, a), nameEntity(table, b)];
  const [start, end] = [table.entityIndex(from.id) ?? -1, table.entityIndex(to.id) ?? -1];
  const found: readonly Found[] =
    by === "sourcing"
      ? pathsBySourcing(table, start, end, { k, maxHops, trust: trustIn(table, trust) }).map((sourced) => ({
          ...sourced,
          sourced,
        }))
      : shortestPaths(table, start, end, { k, maxHops }).map((path) => ({ path }));

  if (json) {
    for (const one of found) terminal.out(jsonLine(pathJson(one, table)));
    return;
  }
  if (found.length === 0) {
    const hops = counted(maxHops, "hop");
    terminal.out(`No recorded claims lead from ${printable(from.name)} to ${printable(to.name)} within ${hops}.\n`);
    return;
  }
  terminal.out(found.map((one, i) => pathInWords(one, i, table)).join("\n"));
}

interface Found {
  readonly path: Path;
  readonly sourced?: SourcedPath;
}

function pathJson({ path: { entities, hops }, sourced }: Found, table: ClaimTable): object {
  const id = (entity: number) => table.entities[entity]?.id;
  return {
    entities: entities.map(id),
    hops: hops.map(({ from, to, claims }, i) => {
      const sourcing = sourced?.hops[i];
      const lines = sourcing && { lines: [sourcing.lower.independent.atLeast, sourcing.upper.independent.atMost] };
      return { from: id(from), to: id(to), claims: claims.map((row) => table.claim(row).id), ...lines };
    }),
    ...(sourced && { weakest: sourced.weakest, restsOn: sourced.restsOn }),
  };
}

function pathInWords({ path: { entities, hops }, sourced }: Found, position: number, table: ClaimTable): string {
  const name = (entity: number) => printable(table.entities[entity]?.name ?? "");
  const resting = sourced?.restsOn.map((actor) => actorInWords(table, actor)).join(", ");
  const lines = [
    `${position + 1}. ${entities.map(name).join(" – ")} (${counted(hops.length, "hop")})`,
    ...(resting ? [`   the whole path passed through: ${resting}`] : []),
    ...hops.flatMap(({ from, to, claims }, i) => {
      const sourcing = sourced?.hops[i];
      const behind = sourcing
        ? ` ${linesInWords(sourcing.lower.independent, sourcing.upper.independent)} with no shared origin recorded`
        : "";
      const told = claims
        .map((row) => table.claim(row))
        .map(({ id, statement }) => `     ${printable(statement)} [${id}]`);
      return [`   ${name(from)} – ${name(to)}:${behind}`, ...told];
    }),
  ];
  return `${lines.join("\n")}\n`;
}
