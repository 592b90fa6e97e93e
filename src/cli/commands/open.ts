import { InvalidArgumentError } from "commander";
import { asEntityId } from "../../model/id.ts";
import { readCaseHeader } from "../../neo4j/case-header.ts";
import { isDatabaseAddress } from "../../neo4j/connect.ts";
import { exploreParts } from "../../neo4j/explore-parts.ts";
import { type Served, type ServeOptions, serveCase } from "../../server/serve.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { type AddCommand, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { type DatabaseOptions, ENVIRONMENT, withDatabase } from "../database-options.ts";
import { layOutOnce } from "../lay-out-once.ts";
import { openCase } from "../open-case.ts";
import { printable, type Terminal } from "../terminal.ts";

interface OpenOptions extends DatabaseOptions {
  readonly port: number;
  readonly stopAfter?: number;
  readonly id?: string;
  readonly start?: string;
  readonly json?: boolean;
}

/** `open`: serves a case and the viewer on this machine until it is stopped. */
export const open: AddCommand = (program, terminal) => {
  program
    .command("open")
    .summary("look at a case in the browser")
    .description(
      "Checks a case and serves it, with the viewer, on 127.0.0.1 alone; Ctrl+C stops it. Where the entities of a\n" +
        "large one are drawn is remembered in its folder, in .sayswho.\n" +
        "A case that was pushed into a Neo4j database is looked at part by part, however large it is: the page begins with\n" +
        "a search, and shows all that is alleged of whomever one opens there. The database is only read.\n" +
        `${ENVIRONMENT}\n\n` +
        "--json prints {url, case, counts} once it serves; of a case in a database, counts has claims and entities.",
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
    .action((place: string, options: OpenOptions) =>
      isDatabaseAddress(place) ? openParts(place, options, terminal) : openFolder(place, options, terminal),
    );
};

async function openFolder(folder: string, { port, stopAfter, json, ...options }: OpenOptions, terminal: Terminal) {
  const misplaced = (["id", "database", "start"] as const).find((name) => options[name] !== undefined);
  if (misplaced !== undefined)
    throw new CommandFailure(2, `--${misplaced} is for a case in a database, not for a folder.`);
  const viewerFolder = builtViewer();
  const { table, texts, madeFrom } = await openCase(folder, terminal);
  const layout = await layOutOnce(folder, { table, madeFrom }, terminal);
  const served = await serve({ table, texts, madeFrom, layout, viewerFolder, port });

  const counts = countsOf(table);
  if (json) terminal.out(jsonLine({ url: served.url, case: table.header.id, counts }));
  else
    terminal.out(
      `${printable(table.header.title)}\n${table.header.id} checks\n${countsInWords(counts)}\n\nOpen ${served.url}  (Ctrl+C stops it)\n`,
    );
  await stopped(stopAfter);
  await served.close();
}

function openParts(uri: string, { port, stopAfter, json, id, start, ...options }: OpenOptions, terminal: Terminal) {
  const viewerFolder = builtViewer();
  return withDatabase(uri, options, async (database) => {
    const { header, ...parts } = await exploreParts(database, await readCaseHeader(database, id));
    const { claims, entities } = parts;
    if (
      start !== undefined &&
      (await parts.around([asEntityId(start)])).table.entityIndex(asEntityId(start)) === undefined
    )
      throw new CommandFailure(
        1,
        `There is no entity "${printable(start)}" in ${header.id}; leave --start out to begin with a search.`,
      );
    const served = await serve({ ...parts, viewerFolder, port });

    const url = start === undefined ? served.url : `${served.url}?around=${encodeURIComponent(start)}`;
    if (json) terminal.out(jsonLine({ url, case: header.id, counts: { claims, entities } }));
    else
      terminal.out(
        `${printable(header.title)}\n${claims} claims about ${entities} entities, read from the database part by part\n\nOpen ${url}  (Ctrl+C stops it)\n`,
      );
    await stopped(stopAfter);
    await served.close();
  });
}

async function serve(options: ServeOptions): Promise<Served> {
  try {
    return await serveCase(options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? `port ${options.port} is taken; leave --port out for a free one` : message;
    throw new CommandFailure(2, `The server did not start: ${reason}.`);
  }
}

/** Waits for Ctrl+C, for being told to end, or for the time that was given. */
function stopped(afterSeconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = afterSeconds === undefined ? undefined : setTimeout(end, afterSeconds * 1000);
    function end(): void {
      clearTimeout(timer);
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      resolve();
    }
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}

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
