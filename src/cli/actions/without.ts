import { derivedWorkInWords } from "../../graph/source-in-words.ts";
import type { EntityId } from "../../model/id.ts";
import { actorsOf } from "../../provenance/actors/actors.ts";
import { countInWords } from "../../provenance/counting/counts-in-words.ts";
import { type Ablation, without } from "../../provenance/removal/ablation.ts";
import { indexActors } from "../../provenance/removal/actor-index.ts";
import { connectedPairs } from "../../provenance/removal/connected-pairs.ts";
import { fallenByDerivation } from "../../provenance/removal/fallen-by-derivation.ts";
import type { Loss } from "../../provenance/removal/loss.ts";
import { endsJson } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedJson } from "../sourcing/asked-under.ts";
import { actorsNamed } from "../sourcing/trust-in.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";

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
  const away = actors.flatMap((actor) => actorsOf(table).indexOf(actor) ?? []);
  const loss = without(index, away);
  const byDerivation = fallenByDerivation(table, new Set(away), loss.claims);
  const brokenPaths = connectedPairs(index) - connectedPairs(index, new Set(loss.claims));

  const claim = (row: number) => table.claim(row);
  const entity = (position: number) => table.entities[position];
  if (json) {
    const pairs = (found: Loss["links"]) => found.map((pair) => pair.map((position) => entity(position)?.id));
    const lost = ({ claims, propositions, links, leftWithDenials, entities: gone }: Loss) => ({
      claims: claims.map((row) => claim(row).id),
      propositions: propositions.map((row) => claim(row).id),
      links: pairs(links),
      leftWithDenials: pairs(leftWithDenials),
      entities: gone.map((position) => entity(position)?.id),
    });
    terminal.out(
      jsonLine({
        without: actors.map(({ id }) => id),
        ...lost(loss),
        byDerivation: [...byDerivation.values()].flat().map((row) => claim(row).id),
        leftWithOneLine: pairs(loss.leftWithOneLine),
        maybeLeftWithOneLine: pairs(loss.maybeLeftWithOneLine),
        weakened: loss.weakened.map(({ link, before, after }) => ({
          link: link.map((position) => entity(position)?.id),
          before: endsJson(before),
          after: endsJson(after),
        })),
        inSomeWorld: lost(loss.maybe),
        brokenPaths,
        ...askedJson(day),
      }),
    );
    return;
  }
  const workOf = (work: number) => {
    const source = table.sources[work];
    return source === undefined ? "" : derivedWorkInWords(source, table);
  };
  const name = (position: number) => printable(entity(position)?.name ?? "");
  const link = ([a, b]: Loss["links"][number]) => `${name(a)} – ${name(b)}`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `${counted(loss.propositions.length, "proposition")} that nothing else stands behind`,
      loss.propositions.map((row) => printable(claim(row).statement)),
    ],
    ...(byDerivation.size === 0
      ? []
      : [
          [
            "Claims that fall for what their work came out of, though it may hold reporting of its own",
            [...byDerivation].map(
              ([work, { length }]) => `${counted(length, "claim")} through ${printable(workOf(work))}`,
            ),
          ] as const,
        ]),
    [`${counted(loss.links.length, "link")} lost`, loss.links.map(link)],
    [
      `${counted(loss.entities.length, "entity", "entities")} about which nothing else is alleged`,
      loss.entities.map(name),
    ],
    ...(loss.leftWithDenials.length === 0
      ? []
      : [
          [
            `${counted(loss.leftWithDenials.length, "link")} left with denials only`,
            loss.leftWithDenials.map(link),
          ] as const,
        ]),
    [
      `${counted(loss.weakened.length, "link")} with fewer lines, ${toOneLine(loss)} left with one`,
      loss.weakened.map(
        (one) => `${link(one.link)}: ${countInWords(one.before)} before, ${countInWords(one.after)} without`,
      ),
    ],
    ...(isEmpty(loss.maybe)
      ? []
      : [
          [
            `In some world, where others are one with them or speak for them, also ${counted(loss.maybe.claims.length, "claim")}, ` +
              `${counted(loss.maybe.propositions.length, "proposition")} and ${counted(loss.maybe.links.length, "link")}`,
            [...loss.maybe.propositions.map((row) => printable(claim(row).statement)), ...loss.maybe.links.map(link)],
          ] as const,
        ]),
  ];
  terminal.out(then?.words ?? "");
  terminal.out(
    `Without ${named.map(printable).join(", ")}: ${counted(loss.claims.length, "claim")} of ${table.size} fall; ${counted(brokenPaths, "pair")} of entities no longer joined by any path.\n`,
  );
  for (const [heading, lines] of sections) terminal.out(`\n${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** How many links are left with one line: in every world, and in some where that differs. */
function toOneLine({ leftWithOneLine, maybeLeftWithOneLine }: Ablation): string {
  const all = new Set([...leftWithOneLine, ...maybeLeftWithOneLine].map(String)).size;
  return all === leftWithOneLine.length ? `${all}` : `between ${leftWithOneLine.length} and ${all}`;
}

const isEmpty = ({ claims }: Loss): boolean => claims.length === 0;

/** The entities that speak for one of these. */
const spokesmenOf = ({ entities }: ClaimTable, parties: readonly EntityId[]): EntityId[] =>
  entities.filter((entity) => entity.parties.some((party) => parties.includes(party))).map(({ id }) => id);
