import { InvalidArgumentError } from "commander";
import { type Path, shortestPaths } from "../../graph/paths.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import { counted, printable } from "../terminal.ts";

interface PathsOptions {
  readonly k: number;
  readonly maxHops: number;
  readonly json?: boolean;
}

/** `paths`: how two entities are said to be connected, shortest first, each hop with its claims. */
export const paths: AddCommand = (program, terminal) => {
  program
    .command("paths")
    .summary("how two entities are said to be connected")
    .description(
      "Finds the shortest paths between two entities, whichever way the claims lead; each hop lists its claims.\n" +
        "--json prints one line a path: {entities: [ids], hops: [{from, to, claims: [ids]}]}.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<a>", "an entity: its id, name or alias")
    .argument("<b>", "another entity")
    .option("--k <n>", "at most this many paths", wholeNumber, 3)
    .option("--max-hops <n>", "no path longer than this", wholeNumber, 6)
    .option(...JSON_OPTION)
    .addHelpText("after", example('paths graph-data/pakistan-isis-k-allegations "Mehmet Goren" "Kabul" --k 2'))
    .action(async (folder: string, a: string, b: string, { k, maxHops, json }: PathsOptions) => {
      const { table } = await openCase(folder, terminal);
      const [from, to] = [nameEntity(table, a), nameEntity(table, b)];
      const found = shortestPaths(table, table.entityIndex(from.id) ?? -1, table.entityIndex(to.id) ?? -1, {
        k,
        maxHops,
      });

      if (json) {
        for (const path of found) terminal.out(jsonLine(pathJson(path, table)));
        return;
      }
      if (found.length === 0) {
        const hops = counted(maxHops, "hop");
        terminal.out(`No recorded claims lead from ${printable(from.name)} to ${printable(to.name)} within ${hops}.\n`);
        return;
      }
      terminal.out(found.map((path, i) => pathInWords(path, i, table)).join("\n"));
    });
};

function pathJson({ entities, hops }: Path, table: ClaimTable): object {
  const id = (entity: number) => table.entities[entity]?.id;
  return {
    entities: entities.map(id),
    hops: hops.map(({ from, to, claims }) => ({
      from: id(from),
      to: id(to),
      claims: [...claims].map((row) => table.claim(row).id),
    })),
  };
}

function pathInWords({ entities, hops }: Path, position: number, table: ClaimTable): string {
  const name = (entity: number) => printable(table.entities[entity]?.name ?? "");
  const lines = [
    `${position + 1}. ${entities.map(name).join(" – ")} (${counted(hops.length, "hop")})`,
    ...hops.flatMap(({ from, to, claims }) => [
      `   ${name(from)} – ${name(to)}:`,
      ...[...claims].map((row) => {
        const { id, statement } = table.claim(row);
        return `     ${printable(statement)} [${id}]`;
      }),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function wholeNumber(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError("Expected a whole number from 1 to 1000.");
  return number;
}
