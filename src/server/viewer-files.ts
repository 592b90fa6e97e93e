import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { ViewerFiles } from "./app.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Reads the built viewer into memory, by the path under which each file is asked for; empty where it was not built. */
export async function readViewerFiles(folder: string): Promise<ViewerFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const asked = path
      .slice(folder.replace(/[/\\]$/, "").length)
      .split(sep)
      .join("/");
    files.set(asked, { type, bytes: new Uint8Array(await readFile(path)) });
  }
  return files;
}
