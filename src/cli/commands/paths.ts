import { InvalidArgumentError, Option } from "commander";
import { type Path, shortestPaths } from "../../graph/paths.ts";
import { linesInWords } from "../../provenance/lines-in-words.ts";
import { pathsBySourcing, type SourcedPath } from "../../provenance/paths-by-sourcing.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import { actorInWords } from "../sourcing-in-words.ts";
import { counted, printable } from "../terminal.ts";
import { TRUST_OPTION, trustIn } from "../trust-options.ts";

interface PathsOptions {
  readonly k: number;
  readonly maxHops: number;
  readonly by: "length" | "sourcing";
  readonly trust?: readonly string[];
  readonly json?: boolean;
}

/** `paths`: how two entities are said to be connected, shortest first, each hop with its claims. */
export const paths: AddCommand = (program, terminal) => {
  program
    .command("paths")
    .summary("how two entities are said to be connected")
    .description(
      "Finds the shortest paths between two entities, whichever way the claims lead; each hop lists its claims.\n" +
        "By sourcing, those come first whose weakest hop has most independent lines, and each hop says its lines.\n" +
        "--json prints one line a path: {entities: [ids], hops: [{from, to, claims: [ids], lines?: [lower, upper]}],\n" +
        "weakest?, restsOn?}; the last ones by sourcing only.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<a>", "an entity: its id, name or alias")
    .argument("<b>", "another entity")
    .option("--k <n>", "at most this many paths", wholeNumber, 3)
    .option("--max-hops <n>", "no path longer than this", wholeNumber, 6)
    .addOption(new Option("--by <order>", "what comes first").choices(["length", "sourcing"]).default("length"))
    .option(...TRUST_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example('paths graph-data/pakistan-isis-k-allegations "Mehmet Goren" "Kabul" --k 2'))
    .action(async (folder: string, a: string, b: string, { k, maxHops, by, trust, json }: PathsOptions) => {
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
    });
};

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

function wholeNumber(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError("Expected a whole number from 1 to 1000.");
  return number;
}
