import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The viewer as it is shipped; `npm test` builds it before any test. */
export function builtViewerFolder(): string {
  const folder = fileURLToPath(new URL("../../dist/viewer", import.meta.url));
  if (!existsSync(`${folder}/index.html`)) throw new Error("dist is not built: npm run build");
  return folder;
}
