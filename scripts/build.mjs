// Builds dist: the viewer, the desk, the library with the command, and (for a package) the types.
import { chmodSync, rmSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { install, runOrExit } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds dist from nothing, so that no file of an earlier build is left in it. */
export function build({ types = true } = {}) {
  const node = (script, ...words) => runOrExit(process.execPath, [`${root}node_modules/${script}`, ...words]);

  rmSync(`${root}dist`, { recursive: true, force: true });
  node("vite/bin/vite.js", "build", "--config", "scripts/vite.viewer.ts", "--logLevel", "warn");
  node("vite/bin/vite.js", "build", "--config", "scripts/vite.desk.ts", "--logLevel", "warn");
  node("vite/bin/vite.js", "build", "--config", "scripts/vite.library.ts", "--logLevel", "warn");
  chmodSync(`${root}dist/cli.js`, 0o755);
  if (types) node("typescript/bin/tsc", "-p", "scripts/tsconfig.types.json");
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  install();
  build();
}
