import { randomBytes } from "node:crypto";
import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { env } from "node:process";
import { readRegularFile } from "./read-regular-file.ts";

const KEY_LENGTH = 32;
const LONGEST_WRITTEN_MS = 5_000;

/** Where programs keep what they remember for one person (XDG Base Directory Specification 0.8); undefined of somebody without a home. */
function stateFolder(): string | undefined {
  const named = env.XDG_STATE_HOME ?? "";
  if (isAbsolute(named)) return join(named, "sayswho");
  try {
    // A relative one would be wherever a command is run, and so whoever made that folder would have the key.
    const home = homedir();
    return isAbsolute(home) ? join(home, ".local", "state", "sayswho") : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The secret of whoever runs the program on this machine, made when it is first asked for: by it the program knows what
 * it wrote itself, wherever that lies. Undefined where there is no place to keep one.
 */
export async function ownKey(): Promise<Uint8Array | undefined> {
  const folder = stateFolder();
  if (folder === undefined) return undefined;
  const path = join(folder, "key");
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await isHalf(path)) await rm(path, { force: true });
    await writeFile(path, randomBytes(KEY_LENGTH), { flag: "wx", mode: 0o600 });
  } catch {
    // Another may have made it just now; or it cannot be made.
  }
  return readKey(path);
}

/** A process that died while it made one leaves half of it, and nobody writes 32 bytes that long. */
async function isHalf(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  return there?.isFile() === true && there.size < KEY_LENGTH && Date.now() - there.mtimeMs > LONGEST_WRITTEN_MS;
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  const read = await readRegularFile(path, KEY_LENGTH);
  return read.ok && read.bytes.length === KEY_LENGTH ? read.bytes : undefined;
}
