import type { FalloutOptions } from "../actions/fallout.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";
import { TRUST_OPTION } from "../sourcing/trust-options.ts";

/** `fallout`: what stands on what has been taken back. */
export const fallout: AddCommand = (program, terminal) => {
  const command = program
    .command("fallout")
    .summary("what stands on retracted works, recanted tellings and cases that were dropped")
    .description(
      "Lists what still stands on a work that was retracted, through somebody who has taken the same back, or beside an\n" +
        "acquittal or a dropped case, echoes included, each with its lines as recorded and without these.\n\n" +
        '--json prints one line a finding: {kind: "retracted", source, standing} or {kind: "recanted", claim, standing} or\n' +
        '{kind: "ended", claim, outcome: [ids], standing}, each with asked, where standing is [{claims: [ids], before:\n' +
        "{lower, upper}, after?: {lower, upper}}]; what ended has no after, since an ending takes no telling away.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("[about]", "only what a source or an entity has to do with: its id, name or alias")
    .option(...TRUST_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example("fallout graph-data/harbour-light"));
  addAsKnownOn(command).action(async (folder: string, about: string | undefined, options: FalloutOptions) => {
    const { listFallout } = await import("../actions/fallout.ts");
    await listFallout(folder, about, options, terminal);
  });
};
