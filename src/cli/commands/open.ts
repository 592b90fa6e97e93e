import { InvalidArgumentError } from "commander";
import { serveCase } from "../../server/serve.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { printable } from "../terminal.ts";

interface OpenOptions {
  readonly port: number;
  readonly stopAfter?: number;
  readonly json?: boolean;
}

/** `open`: serves a case and the viewer on this machine until it is stopped. */
export const open: AddCommand = (program, terminal) => {
  program
    .command("open")
    .summary("look at a case in the browser")
    .description(
      "Checks a case and serves it, with the viewer, on 127.0.0.1 alone; Ctrl+C stops it.\n" +
        "--json prints {url, case, counts} once it serves.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--port <n>", "the port; 0 takes any free one", portNumber, 0)
    .option("--stop-after <seconds>", "stop by itself after so many seconds", seconds)
    .option(...JSON_OPTION)
    .addHelpText("after", example("open graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, { port, stopAfter, json }: OpenOptions) => {
      const viewerFolder = builtViewer();
      const { table, texts, madeFrom } = await openCase(folder, terminal);
      const served = await serveCase({ table, texts, madeFrom, viewerFolder, port }).catch(
        (error: NodeJS.ErrnoException) => {
          const reason =
            error.code === "EADDRINUSE" ? `port ${port} is taken; leave --port out for a free one` : error.message;
          throw new CommandFailure(2, `The server did not start: ${reason}.`);
        },
      );

      const counts = countsOf(table);
      if (json) terminal.out(jsonLine({ url: served.url, case: table.header.id, counts }));
      else
        terminal.out(
          `${printable(table.header.title)}\n${table.header.id} checks\n${countsInWords(counts)}\n\nOpen ${served.url}  (Ctrl+C stops it)\n`,
        );
      await stopped(stopAfter);
      await served.close();
    });
};

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
