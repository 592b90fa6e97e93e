import { relationshipType } from "../../../model/predicate.ts";
import type { PushOptions } from "../../actions/neo4j/push.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../../command.ts";
import { addDatabase, ENVIRONMENT } from "../../options/database-options.ts";
import { addLeave, STAYS_BEHIND } from "../../options/leave-options.ts";

/** `push`: a case into a Neo4j database, every relationship an allegation with its source. */
export const push: AddCommand = (program, terminal) => {
  const command = program
    .command("push")
    .summary("write a case into a Neo4j database, or what has changed of it")
    .description(
      "Writes a case into a Neo4j database, next to others: each claim between two entities as one relationship whose\n" +
        `type begins with the mark (${relationshipType("supports")}; a denial's is ${relationshipType("supports", { denied: true })}), and each claim as a node with its source and its\n` +
        "attribution. Only what differs is sent; a push that was cut goes on when it is repeated. A claim that is gone\n" +
        "from the case is withdrawn there, never deleted. Two cases share an entity only where both give the same sameAs\n" +
        "address for it. Then the database is verified; exit code 1 if it breaks a rule.\n\n" +
        `${STAYS_BEHIND}\n` +
        "What was pushed before it was marked so is withdrawn there and not taken out: do that in the database.\n\n" +
        `${ENVIRONMENT}\n\n` +
        "--json prints {case, added, changed, moved, withdrawn, removed, unchanged, stayedBehind: [{what, count}],\n" +
        "violations: [{rule, count, example}]}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--only-verify", "write nothing; ask only whether what is there keeps the rules")
    .option(...JSON_OPTION)
    .addHelpText("after", example("push graph-data/harbour-light --to neo4j://localhost:7687"));
  addLeave(command);
  addDatabase(command, "--to").action(async (folder: string, options: PushOptions) => {
    const { pushFolder } = await import("../../actions/neo4j/push.ts");
    await pushFolder(folder, options, terminal);
  });
};
