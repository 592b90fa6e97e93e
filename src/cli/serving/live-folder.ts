import { readCaseFolder } from "../../case-file/on-disk/read-case-folder.ts";
import type { Issue } from "../../model/issue.ts";
import type { LiveCase } from "../../server/live-case.ts";
import type { ServedCase } from "../../server/served-case.ts";
import { watchFolder } from "../../server/watch-folder.ts";
import { buildTable } from "../../table/table-builder.ts";
import { issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";
import type { layOutApart } from "./lay-out-apart.ts";
import { type Drawn, layOutInSteps } from "./lay-out-in-steps.ts";

/** A case that follows the files of its folder, and how it stops. */
export interface LiveFolder extends LiveCase {
  stop(): void;
}

/**
 * Reads a case anew whenever its files have changed. Where they do not check, its last sound state stays, and every
 * problem is printed; who was drawn stays where they were.
 * @param since what the files were like before they were read
 * @param many from so many entities on it is served before all of them have a place
 * @param apart lays out the rest of these in another thread
 */
export async function liveFolder(
  folder: string,
  { table, texts, madeFrom }: Omit<ServedCase, "layout" | "placing">,
  since: string,
  terminal: Terminal,
  many?: number,
  apart?: typeof layOutApart,
): Promise<LiveFolder> {
  let { stop: stopLaying, ...drawn } = await layOutInSteps(
    folder,
    { table, madeFrom },
    terminal,
    draw,
    undefined,
    many,
    apart,
  );
  let now: ServedCase = { table, texts, madeFrom, ...drawn };
  let trouble: string | undefined;
  const listeners = new Set<() => void>();
  let reading = Promise.resolve();
  let isStopped = false;
  const stop = watchFolder(
    folder,
    () => {
      reading = reading.then(readAnew);
    },
    since,
  );
  return {
    now: () => now,
    trouble: () => trouble,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      isStopped = true;
      stop();
      stopLaying();
    },
  };

  /** Serves the same case with its entities elsewhere. */
  function draw(drawn: Drawn): void {
    const { layout: _layout, placing: _placing, ...same } = now;
    now = { ...same, ...drawn };
    for (const listener of listeners) listener();
  }

  async function readAnew(): Promise<void> {
    const parsed = await readCaseFolder(folder);
    if (isStopped) return;
    const before = { now, trouble };
    if (!parsed.ok) {
      trouble = troubleInWords(parsed.issues);
      if (trouble !== before.trouble)
        terminal.err(
          `${issueLines(parsed.issues, terminal)}\nThe case does not check as it is now; its last sound state is shown.\n`,
        );
    } else {
      trouble = undefined;
      if (before.trouble !== undefined) terminal.err("The case checks again, and is shown as it is now.\n");
      if (parsed.madeFrom !== now.madeFrom) {
        const [table, { madeFrom, texts }] = [buildTable(parsed.records), parsed];
        stopLaying();
        ({ stop: stopLaying, ...drawn } = await layOutInSteps(
          folder,
          { table, madeFrom },
          terminal,
          draw,
          now,
          many,
          apart,
        ));
        // Whoever stopped it meanwhile could not stop what had not begun.
        if (isStopped) return stopLaying();
        now = { table, madeFrom, texts, ...drawn };
      }
    }
    if (now !== before.now || trouble !== before.trouble) for (const listener of listeners) listener();
  }
}

function troubleInWords([first, ...others]: readonly Issue[]): string {
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const what = first === undefined ? "" : `: ${first.where.file}, line ${first.where.line}: ${first.message}${more}`;
  return `The files do not check just now; this is the last state that did${what}`;
}
