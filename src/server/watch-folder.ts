import { type FSWatcher, watch } from "node:fs";
import { foldersOf, stampFolder } from "../case-file/on-disk/stamp-folder.ts";

/** How often the files are looked at; where the system tells of changes by itself they are seen sooner. */
const LOOK_MS = 2_000;
/** Whoever saves several files, or one in several goes, is waited for. */
const QUIET_MS = 150;
/** A folder that never comes to rest is read all the same. */
const MOST_QUIET_LOOKS = 20;

/**
 * Calls back after the files of a folder, and of the folders in it, have changed and come to rest; what begins with a
 * dot is left alone. The system is asked to tell, and since not every file system does, the files are looked at too.
 * @param since what they were like when they were last read
 * @returns how to stop
 */
export function watchFolder(folder: string, onChange: () => void, since: string): () => void {
  let known = since;
  let isStopped = false;
  let isLooking = false;
  let isHinted = false;
  const watchers = new Map<string, FSWatcher>();
  // Nobody is kept waiting by a watch: whoever serves the case is what lives on.
  const timer = setInterval(look, LOOK_MS).unref();
  watchAll().then(look);
  return () => {
    isStopped = true;
    clearInterval(timer);
    for (const watcher of watchers.values()) watcher.close();
  };

  async function look(): Promise<void> {
    isHinted = true;
    if (isLooking || isStopped) return;
    isLooking = true;
    while (isHinted && !isStopped) {
      isHinted = false;
      const now = await atRest();
      if (now === known || isStopped) continue;
      known = now;
      await watchAll();
      onChange();
    }
    isLooking = false;
  }

  async function atRest(): Promise<string> {
    let now = await stampFolder(folder);
    for (let looks = 0; now !== known && looks < MOST_QUIET_LOOKS && !isStopped; looks++) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      const next = await stampFolder(folder);
      if (next === now) break;
      now = next;
    }
    return now;
  }

  /** A folder that cannot be watched is looked at like the others. */
  async function watchAll(): Promise<void> {
    for (const path of (await foldersOf(folder)).keys()) {
      if (isStopped || watchers.has(path)) continue;
      try {
        const watcher = watch(path, { persistent: false }, () => void look());
        const forget = (): void => {
          watcher.close();
          watchers.delete(path);
        };
        watchers.set(path, watcher.on("error", forget));
      } catch {
        return;
      }
    }
  }
}
