import { stampFolder } from "../../case-file/on-disk/stamp-folder.ts";
import { asEntityId } from "../../model/id.ts";
import { readCaseHeader } from "../../neo4j/case-header.ts";
import { isDatabaseAddress } from "../../neo4j/connect.ts";
import { exploreParts } from "../../neo4j/explore-parts.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import type { DatabaseOptions } from "../options/database-options.ts";
import { liveFolder } from "../serving/live-folder.ts";
import { serveUntilStopped } from "../serving/serve-until-stopped.ts";
import { printable, type Terminal } from "../terminal.ts";
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
  const live = await liveFolder(folder, { table, texts, madeFrom }, since, terminal);

  try {
    await serveUntilStopped({ ...live, viewerFolder, port }, stopAfter, (url) => {
      const counts = countsOf(table);
      if (json) terminal.out(jsonLine({ url, case: table.header.id, counts }));
      else
        terminal.out(
          `${printable(table.header.title)}\n${table.header.id} checks\n${countsInWords(counts)}\n\nOpen ${url}  (Ctrl+C stops it)\n`,
        );
    });
  } finally {
    live.stop();
  }
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
    await serveUntilStopped({ ...parts, viewerFolder, port }, stopAfter, (served) => {
      const url = start === undefined ? served : `${served}?around=${encodeURIComponent(start)}`;
      if (json) terminal.out(jsonLine({ url, case: header.id, counts: { claims, entities } }));
      else
        terminal.out(
          `${printable(header.title)}\n${claims} claims about ${entities} entities, read from the database part by part\n\nOpen ${url}  (Ctrl+C stops it)\n`,
        );
    });
  });
}
