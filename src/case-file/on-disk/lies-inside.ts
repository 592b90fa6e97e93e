import { readlink, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/**
 * Whether a place is in a folder when every link on its way has been followed, or would be once it is made: a case from
 * a stranger must not reach what lies beside it. What cannot be looked at is not inside.
 */
export async function liesInside(folder: string, place: string): Promise<boolean> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return false;

  for (let at = join(place); ; at = dirname(at)) {
    const real = await realpath(at).catch((error: NodeJS.ErrnoException) => error);
    if (typeof real === "string") return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
    if (real.code !== "ENOENT" || (await isLink(at)) || dirname(at) === at) return false;
  }
}

const isLink = (path: string): Promise<boolean> =>
  readlink(path).then(
    () => true,
    () => false,
  );
