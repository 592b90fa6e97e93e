import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandFailure } from "./command-failure.ts";

/** The folder of the viewer as it was built: found by the package itself, since a bundler may lay this file anywhere in it. */
export function builtViewer(): string {
  const folder =
    process.env.SAYSWHO_VIEWER ?? fileURLToPath(new URL("dist/viewer/", import.meta.resolve("sayswho/package.json")));
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new CommandFailure(2, "The viewer has not been built; run npm run build first.");
}

/** The folder of the desk's page as it was built, beside the viewer. */
export function builtDesk(): string {
  const folder =
    process.env.SAYSWHO_DESK ?? fileURLToPath(new URL("dist/desk/", import.meta.resolve("sayswho/package.json")));
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new CommandFailure(2, "The desk has not been built; run npm run build first.");
}
