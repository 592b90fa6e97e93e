import { existsSync, readFileSync } from "node:fs";
import { apiOf } from "./api-of.ts";
import { type DocsPage, heading, type Part } from "./page.ts";

/** The entries of the library, each with what it is for. */
const ENTRIES = [
  { name: "sayswho", stem: "index", about: "Runs in browsers too." },
  { name: "sayswho/node", stem: "node", about: "Needs Node: the disk, documents, the server and Neo4j." },
] as const;

/** What the library exports, from the comments above it. */
export function libraryPage(): DocsPage {
  const parts = ENTRIES.flatMap(({ name, stem, about }): Part[] => {
    const entry = entryAt(stem);
    const text = textAt(entry) ?? "";
    // A declaration is named by the source that it was made of.
    const read = (path: string) =>
      textAt(new URL(entry.pathname.endsWith(".d.ts") ? path.replace(/\.tsx?$/, ".d.ts") : path, entry));
    return [
      heading(name, 2),
      { text: about },
      ...apiOf(text, read).flatMap(({ name: exported, comment, signature }): Part[] => [
        heading(exported, 3, `${stem}-${exported}`),
        ...(comment === "" ? [] : [{ text: comment }]),
        { code: signature },
      ]),
    ];
  });
  return {
    id: "library",
    title: "Library",
    summary: "What `sayswho` and `sayswho/node` export, with the comment that stands above each.",
    parts,
  };
}

/** The sources, where they are there; a package has the declarations that were made of them. */
function entryAt(stem: string): URL {
  const root = import.meta.resolve("sayswho/package.json");
  const source = new URL(`src/${stem}.ts`, root);
  return existsSync(source) ? source : new URL(`dist/types/${stem}.d.ts`, root);
}

function textAt(path: URL): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
