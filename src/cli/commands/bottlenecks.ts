import { indexActors } from "../../provenance/actor-index.ts";
import { bottlenecksOf } from "../../provenance/bottleneck.ts";
import { type AsKnownOnOptions, addAsKnownOn, knownThen } from "../as-known-on-option.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import { actorInWords } from "../sourcing-in-words.ts";
import { textTable } from "../text-table.ts";

const MOST_SHOWN = 15;

/** `bottlenecks`: whom the picture rests on. The first thing to ask of any case. */
export const bottlenecks: AddCommand = (program, terminal) => {
  const command = program
    .command("bottlenecks")
    .summary("whom and what the picture rests on: the actors ranked by what would be lost without each")
    .description(
      "Ranks speakers, outlets and works by what nothing else in the case stands behind: propositions, then links, then\n" +
        "links left with one line. It says nothing of whether they are right.\n" +
        "--json prints one line an actor: {actor: {kind, id}, claims, propositions, links, leftWithOneLine}, counts each.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("bottlenecks graph-data/pakistan-isis-k-allegations"));
  addAsKnownOn(command).action(
    async (folder: string, { json, ...day }: AsKnownOnOptions & { readonly json?: boolean }) => {
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
    },
  );
};
