import { shortestPaths } from "../../graph/paths.ts";
import { pathsBySourcing, walkable } from "../../provenance/asking/paths-by-sourcing.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { type FoundPath, onlySourceOf, pathJson } from "../../provenance/words/path-json.ts";
import { actorInWords } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedInWords, askedJson } from "../sourcing/asked-under.ts";
import { trustIn } from "../sourcing/trust-in.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { toldStanding } from "../told-standing.ts";

/** What a command line says for `paths`. */
export interface PathsOptions extends AsKnownOnOptions {
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
  { k, maxHops, by, trust, json, ...day }: PathsOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const [from, to] = [nameEntity(table, a), nameEntity(table, b)];
  if (from.id === to.id && !json) {
    terminal.out(
      `Both names are of one entity, ${printable(from.name)} (${from.id}): a path leads from one to another.\n`,
    );
    return;
  }
  const [start, end] = [table.entityIndex(from.id) ?? -1, table.entityIndex(to.id) ?? -1];
  const then = knownThen(table, day);
  const mask = then?.mask ?? standingClaims(table);
  const found: readonly FoundPath[] =
    by === "sourcing"
      ? pathsBySourcing(table, start, end, { k, maxHops, mask, trust: trustIn(table, trust) }).map((sourced) => ({
          ...sourced,
          sourced,
        }))
      : shortestPaths(table, start, end, { k, maxHops, mask: walkable(table, mask) }).map((path) => ({ path }));

  if (json) {
    const asked = askedJson({ ...day, ...(trust === undefined ? {} : { trust }) });
    for (const one of found) terminal.out(jsonLine({ ...pathJson(one, table), ...asked }));
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(askedInWords(trust === undefined ? {} : { trust }, table));
  if (found.length === 0) {
    const hops = counted(maxHops, "hop");
    terminal.out(
      `No recorded claims that stand lead from ${printable(from.name)} to ${printable(to.name)} within ${hops}.\n`,
    );
    return;
  }
  terminal.out(found.map((one, i) => pathInWords(one, i, table)).join("\n"));
}

function pathInWords({ path: { entities, hops }, sourced }: FoundPath, position: number, table: ClaimTable): string {
  const name = (entity: number) => printable(table.entities[entity]?.name ?? "");
  const resting = sourced?.restsOn.map((actor) => actorInWords(table, actor)).join(", ");
  const only = onlySourceOf(hops, table).onlySource;
  const lines = [
    `${position + 1}. ${entities.map(name).join(" – ")} (${counted(hops.length, "hop")})`,
    ...(only === undefined
      ? []
      : [`   the whole path rests on one source: ${actorInWords(table, { kind: "source", id: only })}`]),
    ...(resting ? [`   the whole path passed through: ${resting}`] : []),
    ...hops.flatMap(({ from, to, claims }, i) => {
      const sourcing = sourced?.hops[i];
      const behind = sourcing ? ` ${linesInWords(sourcing.lines)} with no shared origin recorded` : "";
      const told = claims
        .map((row) => table.claim(row))
        .map((claim) => `     ${printable(claim.statement)}${toldStanding(claim, table)} [${claim.id}]`);
      return [`   ${name(from)} – ${name(to)}:${behind}`, ...told];
    }),
  ];
  return `${lines.join("\n")}\n`;
}
