import { indexActors } from "../../provenance/actor-index.ts";
import { bottlenecksOf } from "../../provenance/bottleneck.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { actorInWords } from "../sourcing-in-words.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

const MOST_SHOWN = 15;

/** Ranks whom and what the picture rests on. */
export async function rankActors(
  folder: string,
  { json, ...day }: AsKnownOnOptions & { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, day);
  const ranked = bottlenecksOf(indexActors(table, then?.mask), json ? Number.POSITIVE_INFINITY : MOST_SHOWN).map(
    ({ actor, loss }) => ({
      actor,
      claims: loss.claims.length,
      propositions: loss.propositions.length,
      links: loss.links.length,
      leftWithOneLine: loss.leftWithOneLine.length,
    }),
  );
  if (json) {
    for (const line of ranked) terminal.out(jsonLine(line));
    return;
  }
  terminal.out(then?.words ?? "");
  const rows = ranked.map(({ actor, ...counts }) => [
    ...Object.values(counts).map(String),
    actor.kind,
    actorInWords(table, actor),
  ]);
  terminal.out(textTable(["CLAIMS", "PROPOSITIONS", "LINKS", "TO ONE LINE", "KIND", "WITHOUT"], rows));
}
