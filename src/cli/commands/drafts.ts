import { Argument, Option } from "commander";
import type { DraftAction, DraftsOptions } from "../actions/drafts.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { choicesOf } from "../options/choices-of.ts";

const ACTIONS = choicesOf<DraftAction>({
  list: true,
  review: true,
  show: true,
  accept: true,
  refuse: true,
  change: true,
  same: true,
  apart: true,
  drop: true,
});

/** `drafts`: what was proposed for a case and nobody has looked at yet. */
export const drafts: AddCommand = (program, terminal) => {
  program
    .command("drafts")
    .summary("look through what was proposed, and accept, change or refuse it")
    .description(
      "A draft is a claim that somebody or something proposes. It lies in the case's folder drafts/, which Git ignores, and is\n" +
        "no edge and in no picture, count or export, until a person accepts it. Each is held against the text: its quote is\n" +
        "looked up, and so is who speaks; the rule that speaks against it is named.\n\n" +
        "On a terminal `review` shows one at a time beside its passage, one key for each answer, and then the entities that\n" +
        "may be one; moving decides nothing, and u takes back. For scripts:\n" +
        "  list             what waits, and what speaks against it\n" +
        "  show ID          one with its passage\n" +
        "  accept ID…       as claims of --by; whole or not at all, each\n" +
        "  refuse ID --why  the rule, a hash and the why are kept, not the words\n" +
        "  change ID --set  such as --set object=ruben-tasch or --set passage=WORDS\n" +
        "  same ID --with   two entities are one; apart ID [--with]: they are not, or somebody proposed is new\n" +
        "  drop BATCH…      take away again what an import laid there\n\n" +
        "--json prints one record a draft: {id, ready, statement, source, claim, passage, troubles: [{rule, refusal, message,\n" +
        "mend}]}, then one a pair: {pair, one, other}; of what is done {ok, what} or {ok, troubles}. Exit code 1 if it is refused.",
    )
    .argument(...CASE_ARGUMENT)
    .addArgument(new Argument("[action]", "what to do (default: review on a terminal, else list)").choices(ACTIONS))
    .argument("[ids...]", "of which drafts, entities or batches")
    .option("--by <name>", "who decides: stands as `recordedBy` with what is accepted")
    .option("--why <words>", "why it is refused, or why two are one or are not")
    .option("--set <what=value...>", "what to change, and to what")
    .option("--with <entity>", "the other of two entities")
    .addOption(new Option("--only <which>", "list only those").choices(["ready", "refused", "pairs"]))
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example(
        'drafts harbour --by "I. Vosk"',
        "drafts harbour list --only ready",
        'drafts harbour accept links-12 --by "I. Vosk"',
        'drafts harbour refuse links-13 --why "nobody says so" --by "I. Vosk"',
      ),
    )
    .action(
      async (
        folder: string,
        action: DraftAction | undefined,
        ids: readonly string[] | undefined,
        options: DraftsOptions,
      ) => {
        const { workThroughDrafts } = await import("../actions/drafts.ts");
        await workThroughDrafts(folder, action, ids ?? [], options, terminal);
      },
    );
};
