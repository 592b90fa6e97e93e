import { type Command, Option } from "commander";
import type { KnowledgeClock, KnowledgeOverlap } from "../../provenance/as-known-on.ts";
import { choicesOf } from "./choices-of.ts";

/** What a command line says about the day to go back to. */
export interface AsKnownOnOptions {
  readonly asKnownOn?: string;
  readonly clock?: KnowledgeClock;
  readonly overlap?: KnowledgeOverlap;
}

const CLOCKS = choicesOf<KnowledgeClock>({ published: true, recorded: true });

const OVERLAPS = choicesOf<KnowledgeOverlap>({ possible: true, certain: true });

/** Adds `--as-known-on`, `--overlap` and `--clock` to a command. */
export const addAsKnownOn = (command: Command): Command =>
  command
    .option("--as-known-on <date>", "only what was known by the end of an EDTF date, such as 2024-03")
    .addOption(
      new Option(
        "--clock <clock>",
        "known as its source was published, or as it was recorded; undated claims may have been known (default: published)",
      ).choices(CLOCKS),
    )
    .addOption(
      new Option(
        "--overlap <how>",
        "what may have been known by then, or only what certainly was (default: possible)",
      ).choices(OVERLAPS),
    )
    .hook("preAction", refuseEndless);

/** Before any work is done, and not as the words are read: whoever asks for help needs no calendar. */
async function refuseEndless(command: Command): Promise<void> {
  const { asKnownOn: words } = command.opts<AsKnownOnOptions>();
  if (words === undefined) return;

  const { timeBounds } = await import("../../model/edtf-time.ts");
  const bounds = timeBounds(words);
  if (bounds === undefined || !Number.isFinite(bounds.to))
    command.error(
      `error: option '--as-known-on <date>' argument '${words}' is invalid. Expected an EDTF date that ends, such as "2024-03-12" or "2024".`,
    );
}
