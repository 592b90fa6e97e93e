import { takeBackLast } from "../../edit/on-disk/kept-undo.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { counted, printable, type Terminal } from "../terminal.ts";

/** Takes back what a command last changed in a case. */
export async function undoLast(folder: string, { json }: { json?: boolean }, terminal: Terminal): Promise<void> {
  const taken = await takeBackLast(folder);
  if (!taken.ok) throw new CommandFailure(1, `${printable(taken.message)}\n    → ${printable(taken.mend)}`);
  const { what, files } = taken;
  terminal.out(
    json
      ? jsonLine({ ok: true, what, files })
      : `Taken back: ${printable(what)} (${counted(files.length, "file")} as before).\n`,
  );
}
