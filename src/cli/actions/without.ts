import type { EntityId } from "../../model/id.ts";
import { without } from "../../provenance/ablation.ts";
import { indexActors } from "../../provenance/actor-index.ts";
import { connectedPairs } from "../../provenance/connected-pairs.ts";
import { actorKey } from "../../provenance/trace.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { actorsNamed } from "../trust-in.ts";

/** What a command line says for `without`. */
export interface WithoutOptions extends AsKnownOnOptions {
  readonly withSpokesmen?: boolean;
  readonly json?: boolean;
}

/** Says what is left of the picture if some actors are taken away. */
export async function takeAway(
  folder: string,
  named: readonly string[],
  { withSpokesmen, json, ...day }: WithoutOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const { entities, sources } = actorsNamed(table, named);
  const actors = [
    ...[...entities, ...(withSpokesmen ? spokesmenOf(table, entities) : [])].map(
      (id) => ({ kind: "entity", id }) as const,
    ),
    ...sources.map((id) => ({ kind: "source", id }) as const),
  ];
  const then = knownThen(table, day);
  const index = indexActors(table, then?.mask);
  const loss = without(
    index,
    actors.flatMap((actor) => actorKey(table, actor) ?? []),
  );
  const brokenPaths = connectedPairs(index) - connectedPairs(index, new Set(loss.claims));

  const claim = (row: number) => table.claim(row);
  const entity = (position: number) => table.entities[position];
  if (json) {
    const pairs = (found: typeof loss.links) => found.map((pair) => pair.map((position) => entity(position)?.id));
    terminal.out(
      jsonLine({
        without: actors.map(({ id }) => id),
        claims: loss.claims.map((row) => claim(row).id),
        propositions: loss.propositions.map((row) => claim(row).id),
        links: pairs(loss.links),
        entities: loss.entities.map((position) => entity(position)?.id),
        leftWithOneLine: pairs(loss.leftWithOneLine),
        brokenPaths,
      }),
    );
    return;
  }
  const name = (position: number) => printable(entity(position)?.name ?? "");
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `${counted(loss.propositions.length, "proposition")} that nothing else stands behind`,
      loss.propositions.map((row) => printable(claim(row).statement)),
    ],
    [`${counted(loss.links.length, "link")} lost`, loss.links.map(([a, b]) => `${name(a)} – ${name(b)}`)],
    [
      `${counted(loss.entities.length, "entity", "entities")} about which nothing else is alleged`,
      loss.entities.map(name),
    ],
    [
      `${counted(loss.leftWithOneLine.length, "link")} left with one line`,
      loss.leftWithOneLine.map(([a, b]) => `${name(a)} – ${name(b)}`),
    ],
  ];
  terminal.out(then?.words ?? "");
  terminal.out(
    `Without ${named.map(printable).join(", ")}: ${counted(loss.claims.length, "claim")} of ${table.size} fall; ${counted(brokenPaths, "pair")} of entities no longer joined by any path.\n`,
  );
  for (const [heading, lines] of sections) terminal.out(`\n${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** The entities that speak for one of these. */
const spokesmenOf = ({ entities }: ClaimTable, parties: readonly EntityId[]): EntityId[] =>
  entities.filter((entity) => entity.parties.some((party) => parties.includes(party))).map(({ id }) => id);
