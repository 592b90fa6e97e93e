import { type Command, InvalidArgumentError, Option } from "commander";
import type { ClaimMask } from "../graph/selection.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { asKnownOn, KNOWLEDGE_CLOCKS, type KnowledgeClock, undatedOn } from "../provenance/as-known-on.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { counted } from "./terminal.ts";

/** What a command line says about the day to go back to. */
export interface AsKnownOnOptions {
  readonly asKnownOn?: string;
  readonly clock?: KnowledgeClock;
}

/** The claims that were known then, and how to say so. */
export interface KnownThen {
  readonly mask: ClaimMask;
  readonly words: string;
}

/** Adds `--as-known-on` and `--clock` to a command. */
export const addAsKnownOn = (command: Command): Command =>
  command
    .option("--as-known-on <date>", "only what was known by the end of an EDTF date, such as 2024-03", endingDate)
    .addOption(
      new Option(
        "--clock <clock>",
        "known as its source was published, or as it was recorded; undated claims count as known (default: published)",
      ).choices(KNOWLEDGE_CLOCKS),
    );

/** What was known on the day that a command line names; undefined where it names none. */
export function knownThen(table: ClaimTable, { asKnownOn: date, clock }: AsKnownOnOptions): KnownThen | undefined {
  if (date === undefined) {
    if (clock !== undefined) throw new CommandFailure(2, "--clock goes with --as-known-on DATE.");
    return undefined;
  }
  const by = clock ?? "published";
  const mask = asKnownOn(table, timeBounds(date) ?? { from: -Infinity, to: Infinity }, by);
  const undated = undatedOn(table, by).filter((isUndated, row) => isUndated === 1 && mask[row] === 1).length;
  const known = mask.reduce((sum, counts) => sum + counts, 0);
  const dateless = undated > 0 ? `, ${undated} of them without a date and taken as known` : "";
  return {
    mask,
    words: `As known on ${date}, by when it was ${by}: ${known} of ${counted(table.size, "claim")}${dateless}. Claims withdrawn and sources retracted by then give no support.\n\n`,
  };
}

function endingDate(words: string): string {
  const bounds = timeBounds(words);
  if (bounds === undefined || !Number.isFinite(bounds.to))
    throw new InvalidArgumentError('Expected an EDTF date that ends, such as "2024-03-12" or "2024".');
  return words;
}
