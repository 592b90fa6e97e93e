import { stampFolder } from "../../case-file/on-disk/stamp-folder.ts";
import { openSitting, type Sitting } from "../../edit/on-disk/sitting.ts";
import { takeIn } from "../../intake/take-in.ts";
import { type LiveSitting, liveSitting } from "../../server/live-sitting.ts";
import { builtDesk, builtViewer } from "../built-viewer.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { openCase } from "../open-case.ts";
import { liveFolder } from "../serving/live-folder.ts";
import { ownCopy } from "../serving/own-copy.ts";
import { serveUntilStopped } from "../serving/serve-until-stopped.ts";
import { switchLive } from "../serving/switch-live.ts";
import { printable, type Terminal } from "../terminal.ts";

/** What a command line says for `desk`. */
export interface DeskCommandOptions {
  readonly by?: string;
  readonly lookFirst?: boolean;
  readonly port: number;
  readonly stopAfter?: number;
  readonly json?: boolean;
}

/** Serves the desk for a case until it is stopped. */
export async function openDesk(
  asked: string,
  { by, lookFirst = false, port, stopAfter, json = false }: DeskCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const since = await stampFolder(asked);
  const { table, texts, madeFrom } = await openCase(asked, terminal);
  const [viewerFolder, deskFolder] = [builtViewer(), builtDesk()];
  const looking = await liveFolder(asked, { table, texts, madeFrom }, since, terminal);
  const live = switchLive(looking);
  let coding: LiveSitting | undefined;

  const begin = async (): Promise<Sitting> => {
    const { folder, isCopy } = await ownCopy(asked);
    const opened = await openSitting(folder);
    if (!opened.ok)
      throw new CommandFailure(
        1,
        `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing of it was opened.`,
      );
    if (isCopy && !json) terminal.out(`This is your copy of the case; it lies, and stays, in ${printable(folder)}\n`);
    looking.stop();
    coding = await liveSitting(opened.sitting);
    live.switchTo(coding);
    return opened.sitting;
  };
  try {
    // Whoever only looks has no copy made: it is made when somebody comes to the desk.
    const sitting = lookFirst ? begin : await begin();
    const desk = { sitting, by, takeIn, deskFolder };
    await serveUntilStopped({ ...live.live, viewerFolder, port, desk }, stopAfter, (picture) => {
      const url = `${picture}desk/`;
      const folder = typeof sitting === "function" ? asked : sitting.folder;
      if (json) terminal.out(jsonLine({ url, picture, case: table.header.id, folder }));
      else
        terminal.out(
          `${printable(table.header.title)}\n\nOpen ${lookFirst ? picture : url}  (Ctrl+C stops it)\n${lookFirst ? `Code it at ${url}\n` : ""}`,
        );
    });
  } finally {
    looking.stop();
    coding?.stop();
  }
}
