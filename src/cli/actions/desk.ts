import { openSitting } from "../../edit/on-disk/sitting.ts";
import { partOf, THE_CASE } from "../../edit/working-case.ts";
import { liveSitting } from "../../server/live-sitting.ts";
import { builtDesk, builtViewer } from "../built-viewer.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { ownCopy } from "../own-copy.ts";
import { serveUntilStopped } from "../serve-until-stopped.ts";
import { printable, type Terminal } from "../terminal.ts";

/** What a command line says for `desk`. */
export interface DeskCommandOptions {
  readonly by?: string;
  readonly port: number;
  readonly stopAfter?: number;
  readonly json?: boolean;
}

/** Serves the desk for a case until it is stopped. */
export async function openDesk(
  asked: string,
  { by, port, stopAfter, json }: DeskCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const [viewerFolder, deskFolder] = [builtViewer(), builtDesk()];
  const { folder, isCopy } = await ownCopy(asked);
  const opened = await openSitting(folder);
  if (!opened.ok)
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing of it was opened.`,
    );

  const { sitting } = opened;
  const live = await liveSitting(sitting);
  const takeIn = async () => ({ ok: false, issues: [] });
  const desk = { sitting, by, takeIn, deskFolder };
  await serveUntilStopped({ ...live, viewerFolder, port, desk }, stopAfter, (url) => {
    const header = partOf(sitting.now(), "case", THE_CASE);
    if (json) terminal.out(jsonLine({ url: `${url}desk/`, picture: url, case: header?.id, folder }));
    else {
      if (isCopy) terminal.out(`This is your copy of the case; it lies, and stays, in ${printable(folder)}\n`);
      terminal.out(`${printable(header?.title ?? "")}\n\nOpen ${url}desk/  (Ctrl+C stops it)\n`);
    }
  });
  live.stop();
}
