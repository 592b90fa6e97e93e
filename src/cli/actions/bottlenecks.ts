import type { Ablation } from "../../provenance/removal/ablation.ts";
import { indexActors } from "../../provenance/removal/actor-index.ts";
import { bottlenecksOf } from "../../provenance/removal/bottleneck.ts";
import type { Loss } from "../../provenance/removal/loss.ts";
import { actorInWords } from "../../provenance/words/sourcing-in-words.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedJson } from "../sourcing/asked-under.ts";
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
    for (const { actor, everywhere, inSomeWorld } of ranked)
      terminal.out(jsonLine({ actor, ...everywhere, inSomeWorld, ...askedJson(day) }));
    return;
  }
  terminal.out(then?.words ?? "");
  const rows = ranked.map(({ actor, everywhere, inSomeWorld }) => [
    ...Object.entries(everywhere).map(([field, least]) => {
      const most = inSomeWorld[field as keyof typeof inSomeWorld];
      return least === most ? `${most}` : `${least} to ${most}`;
    }),
    actor.kind,
    actorInWords(table, actor),
  ]);
  terminal.out(textTable(["CLAIMS", "PROPOSITIONS", "LINKS", "TO DENIALS", "TO ONE LINE", "KIND", "WITHOUT"], rows));
}

/** How much is gone in every world, and how much more of it in some. */
function countsOf({ maybe, leftWithOneLine, maybeLeftWithOneLine, ...loss }: Ablation) {
  const fields = ["claims", "propositions", "links", "leftWithDenials"] as const;
  const count = (of: (field: keyof Loss) => number) =>
    Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<(typeof fields)[number], number>;
  return {
    everywhere: { ...count((field) => loss[field].length), leftWithOneLine: leftWithOneLine.length },
    inSomeWorld: {
      ...count((field) => loss[field].length + maybe[field].length),
      leftWithOneLine: new Set([...leftWithOneLine, ...maybeLeftWithOneLine].map(String)).size,
    },
  };
}
