import { readFileSync } from "node:fs";

/** What is loaded before anything of a program runs. */
export interface Loaded {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** Follows the imports that stand at the top of a file, and of those that it imports; not those of types, nor those made on the way. */
export function loadedBy(entry: URL): Loaded {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: URL): void => {
    if (files.has(file.pathname) || file.pathname.endsWith(".json")) return;
    files.add(file.pathname);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
      /^import (?!type\b)(?:[^;"]*? from )?"([^"]+)"/gm,
    )) {
      if (path.startsWith(".")) follow(new URL(path, file));
      else if (!path.startsWith("node:")) packages.add(path);
    }
  };
  follow(entry);
  return { files: [...files].sort(), packages: [...packages].sort() };
}
