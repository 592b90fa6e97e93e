import type { ContradictionsOptions } from "../actions/contradictions.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { addAsKnownOn } from "../options/as-known-on-option.ts";

/** `contradictions`: what some assert and others deny, and ends of which there can be one only; both sides, never a verdict. */
export const contradictions: AddCommand = (program, terminal) => {
  const command = program
    .command("contradictions")
    .summary("what some assert and others deny, both sides beside each other")
    .description(
      "Lists every proposition that is both asserted and denied, and every subject with several birthplaces, dates of\n" +
        "birth or dates of death, each side with its statements and its lines: from all that may be one merged to all\n" +
        "kept apart. No side is preferred. Withdrawn claims and those of retracted sources give no support and are left out.\n\n" +
        '--json prints one line a contradiction: {kind: "denied", subject, predicate, object | value, asserts: SIDE,\n' +
        'denies: SIDE} or {kind: "functional", subject, predicate, ends: [{object | value, ...SIDE}]}, where SIDE is\n' +
        "{claims: [ids], lines: {lower, upper}}.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION);
  addAsKnownOn(command)
    .addHelpText(
      "after",
      example(
        "contradictions graph-data/pakistan-isis-k-allegations",
        "contradictions graph-data/pakistan-isis-k-allegations --as-known-on 2026-01-07",
      ),
    )
    .action(async (folder: string, options: ContradictionsOptions) => {
      const { listContradictions } = await import("../actions/contradictions.ts");
      await listContradictions(folder, options, terminal);
    });
};
