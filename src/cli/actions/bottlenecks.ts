import type { Ablation } from "../../provenance/removal/ablation.ts";
import { indexActors } from "../../provenance/removal/actor-index.ts";
import { bottlenecksOf } from "../../provenance/removal/bottleneck.ts";
import type { AsKnownOnOptions } from "../as-known-on-option.ts";
import { askedJson } from "../asked-under.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
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
      leftWithDenials: loss.leftWithDenials.length,
      leftWithOneLine: [loss.leftWithOneLine.length, allLeftWithOneLine(loss)] as const,
    }),
  );
  if (json) {
    for (const line of ranked) terminal.out(jsonLine({ ...line, ...askedJson(day) }));
    return;
  }
  terminal.out(then?.words ?? "");
  const rows = ranked.map(({ actor, claims, propositions, links, leftWithDenials, leftWithOneLine: [least, most] }) => [
    ...[claims, propositions, links, leftWithDenials].map(String),
    least === most ? String(most) : `${least} to ${most}`,
    actor.kind,
    actorInWords(table, actor),
  ]);
  terminal.out(textTable(["CLAIMS", "PROPOSITIONS", "LINKS", "TO DENIALS", "TO ONE LINE", "KIND", "WITHOUT"], rows));
}

/** How many links are left with one line in some world. */
const allLeftWithOneLine = ({ leftWithOneLine, maybeLeftWithOneLine }: Ablation): number =>
  new Set([...leftWithOneLine, ...maybeLeftWithOneLine].map(String)).size;
