import { access } from "node:fs/promises";
import { join } from "node:path";
import { writeCaseFolder } from "../../case-file/write-case-folder.ts";
import { pullCase } from "../../neo4j/pull-case.ts";
import { type AddCommand, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { addDatabase, type DatabaseOptions, ENVIRONMENT, withDatabase } from "../database-options.ts";
import { issueLines } from "../issue-lines.ts";
import { counted, printable } from "../terminal.ts";

interface PullOptions extends DatabaseOptions {
  readonly from?: string;
  readonly id: string;
  readonly query?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Cases of more claims than this are written as JSON Lines, which machines read faster than people read YAML. */
const MOST_IN_YAML = 2_000;

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
  addDatabase(command, "--from").action(
    async (folder: string, { from, id, query, overwrite, json, ...options }: PullOptions) => {
      const isThere = await access(join(folder, "case.yaml")).then(
        () => true,
        () => false,
      );
      if (isThere && !overwrite)
        throw new CommandFailure(2, `${folder} holds a case already; name another folder, or say --overwrite.`);

      await withDatabase(from, options, async (database) => {
        const pulled = await pullCase(database, id, query);
        if (!pulled.ok) {
          const lines = issueLines(pulled.issues, terminal);
          throw new CommandFailure(1, `${lines}\nWhat the database holds does not check, so nothing was written.`);
        }
        const { records } = pulled;
        await writeCaseFolder(folder, records, records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml");
        if (json) terminal.out(jsonLine({ case: records.header.id, folder, claims: records.claims.length }));
        else
          terminal.out(
            `${printable(records.header.title)}: ${counted(records.claims.length, "claim")} written to ${folder}\n`,
          );
      });
    },
  );
};
