import { asEntityId } from "../../model/id.ts";
import { readCaseHeader } from "../../neo4j/case-header.ts";
import { isDatabaseAddress } from "../../neo4j/connect.ts";
import { exploreParts } from "../../neo4j/explore-parts.ts";
import { type Served, type ServeOptions, serveCase } from "../../server/serve.ts";
import { stampFolder } from "../../server/watch-folder.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { layOutOnce } from "../lay-out-once.ts";
import { liveFolder } from "../live-folder.ts";
import { openCase } from "../open-case.ts";
import type { DatabaseOptions } from "../options/database-options.ts";
import { onOneLine, printable, type Terminal } from "../terminal.ts";
import { withDatabase } from "../with-database.ts";

/** What a command line says for `open`. */
export interface OpenOptions extends DatabaseOptions {
  readonly port: number;
  readonly stopAfter?: number;
  readonly id?: string;
  readonly start?: string;
  readonly json?: boolean;
}

/** Serves a case and the viewer on this machine until it is stopped. */
export const openPlace = (place: string, options: OpenOptions, terminal: Terminal): Promise<void> =>
  isDatabaseAddress(place) ? openParts(place, options, terminal) : openFolder(place, options, terminal);

async function openFolder(folder: string, { port, stopAfter, json, ...options }: OpenOptions, terminal: Terminal) {
  const misplaced = (["id", "database", "start"] as const).find((name) => options[name] !== undefined);
  if (misplaced !== undefined)
    throw new CommandFailure(2, `--${misplaced} is for a case in a database, not for a folder.`);
  const viewerFolder = builtViewer();
  const since = await stampFolder(folder);
  const { table, texts, madeFrom } = await openCase(folder, terminal);
  const layout = await layOutOnce(folder, { table, madeFrom }, terminal);
  const live = liveFolder(folder, { table, texts, madeFrom, layout }, since, terminal);
  const served = await serve({ ...live, viewerFolder, port });

  const counts = countsOf(table);
  if (json) terminal.out(jsonLine({ url: served.url, case: table.header.id, counts }));
  else
    terminal.out(
      `${onOneLine(table.header.title)}\n${table.header.id} checks\n${countsInWords(counts)}\n\nOpen ${served.url}  (Ctrl+C stops it)\n`,
    );
  await stopped(stopAfter);
  live.stop();
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
        `${onOneLine(header.title)}\n${claims} claims about ${entities} entities, read from the database part by part\n\nOpen ${url}  (Ctrl+C stops it)\n`,
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
