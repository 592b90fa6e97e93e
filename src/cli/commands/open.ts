import { InvalidArgumentError } from "commander";
import type { OpenOptions } from "../actions/open.ts";
import { type AddCommand, example, JSON_OPTION } from "../command.ts";
import { ENVIRONMENT } from "../options/database-options.ts";

/** `open`: serves a case and the viewer on this machine until it is stopped. */
export const open: AddCommand = (program, terminal) => {
  program
    .command("open")
    .summary("look at a case in the browser")
    .description(
      "Checks a case and serves it, with the viewer, on 127.0.0.1 alone; Ctrl+C stops it. The address that it prints\n" +
        "carries a secret of this sitting, without which nothing is answered. What changes in the files is shown in place;\n" +
        "where they do not check any more their last sound state stays. Where the entities of a large case are\n" +
        "drawn is remembered in its folder, in .sayswho.\n" +
        "A case that was pushed into a Neo4j database is looked at part by part, however large it is: the page begins with\n" +
        "a search, and shows all that is alleged of whomever one opens there. The database is only read.\n" +
        `${ENVIRONMENT}\n\n` +
        "--json prints {url, case, counts} once it serves, the secret in the url; of a case in a database, counts has claims and entities.",
    )
    .argument(
      "<case>",
      "the case folder, which holds case.yaml; or a database's address, such as neo4j://localhost:7687",
    )
    .option("--id <case>", "which case of the database (default: the only one)")
    .option("--database <name>", "one of the server's databases (default: NEO4J_DATABASE, or its default)")
    .option("--start <entity>", "the id of an entity of the database's case to begin with")
    .option("--port <n>", "the port; 0 takes any free one", portNumber, 0)
    .option("--stop-after <seconds>", "stop by itself after so many seconds", seconds)
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example("open graph-data/pakistan-isis-k-allegations", "open neo4j://localhost:7687 --id harbour-light"),
    )
    .action(async (place: string, options: OpenOptions) => {
      const { openPlace } = await import("../actions/open.ts");
      await openPlace(place, options, terminal);
    });
};

function portNumber(words: string): number {
  const port = Number(words);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return port;
}

function seconds(words: string): number {
  const number = Number(words);
  if (!(number > 0 && number < 1e6)) throw new InvalidArgumentError("Expected a number of seconds.");
  return number;
}
