import type { PullOptions } from "../../actions/neo4j/pull.ts";
import { type AddCommand, example, JSON_OPTION } from "../../command.ts";
import { addDatabase, ENVIRONMENT } from "../../options/database-options.ts";

/** `pull`: a case out of a Neo4j database into a folder, equal to the one that was pushed. */
export const pull: AddCommand = (program, terminal) => {
  const command = program
    .command("pull")
    .summary("write a case folder from a Neo4j database")
    .description(
      "Reads a case from a database into which it was pushed, checks it as every case is checked, and writes its folder.\n" +
        "Sources' texts are not in the database; their hashes are, and sayswho attach puts the texts back.\n" +
        "With --query only the claims whose ids a Cypher query answers in its first column, and all that they name.\n\n" +
        `${ENVIRONMENT}\n\n` +
        "--json prints {case, folder, claims}.",
    )
    .argument("<case>", "the case folder to write")
    .requiredOption("--id <id>", "the case's id in the database")
    .option("--query <cypher>", "only the claims whose ids this query answers, in a read-only session")
    .option("--overwrite", "write over a case that is there already")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example(
        "pull harbour --id harbour-light --from neo4j://localhost:7687",
        "pull denials --id harbour-light --query \"MATCH (c:Claim {case: 'harbour-light', polarity: 'denies'}) RETURN c.id\"",
      ),
    );
  addDatabase(command, "--from").action(async (folder: string, options: PullOptions) => {
    const { pullFolder } = await import("../../actions/neo4j/pull.ts");
    await pullFolder(folder, options, terminal);
  });
};
