import type { Ablation } from "../../provenance/removal/ablation.ts";
import { indexActors } from "../../provenance/removal/actor-index.ts";
import { bottlenecksOf } from "../../provenance/removal/bottleneck.ts";
import type { Loss } from "../../provenance/removal/loss.ts";
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
    ({ actor, loss }) => ({ actor, ...countsOf(loss) }),
  );
  if (json) {
    for (const line of ranked) terminal.out(jsonLine({ ...line, ...askedJson(day) }));
    return;
  }
  terminal.out(then?.words ?? "");
  const rows = ranked.map(({ actor, ...counts }) => [
    ...Object.values(counts).map(([least, most]) => (least === most ? `${most}` : `${least} to ${most}`)),
    actor.kind,
    actorInWords(table, actor),
  ]);
  terminal.out(textTable(["CLAIMS", "PROPOSITIONS", "LINKS", "TO DENIALS", "TO ONE LINE", "KIND", "WITHOUT"], rows));
}

/** How much is gone in every world, and how much in some. */
function countsOf({ maybe, leftWithOneLine, maybeLeftWithOneLine, ...loss }: Ablation) {
  const both = (field: keyof Loss) => [loss[field].length, loss[field].length + maybe[field].length] as const;
  const toOneLine = new Set([...leftWithOneLine, ...maybeLeftWithOneLine].map(String)).size;
  return {
    claims: both("claims"),
    propositions: both("propositions"),
    links: both("links"),
    leftWithDenials: both("leftWithDenials"),
    leftWithOneLine: [leftWithOneLine.length, toOneLine] as const,
  };
}
