import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { noticeOf, noticesInWords, packageOf } from "./third-party-notices.ts";

const FILE = "third-party-notices.txt";

/**
 * Lays beside a build what the licences of the packages in it ask to be told along, read from these packages as they are
 * installed; and, of a page, into it, so that it is in whatever is made of the page.
 * @param data packages of which a file is taken over, and no code
 */
export function thirdPartyNotices(data: readonly string[] = []): Plugin[] {
  let words = "";
  const gather: Plugin = {
    name: "third-party-notices",
    // Before the page is written, which is to hold them.
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        const folders = new Set(data.map((name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))));
        for (const chunk of Object.values(bundle)) {
          for (const module of chunk.type === "chunk" ? chunk.moduleIds : []) {
            const folder = packageOf(module);
            if (folder !== undefined) folders.add(folder);
          }
        }
        words = noticesInWords([...folders].map(noticeOf));
      },
    },
    transformIndexHtml: {
      order: "post",
      // Two hyphens end a comment, and so nothing that is written by others may have them.
      handler: (html) => (words === "" ? html : `${html.trimEnd()}\n<!--\n${words.replace(/-{2,}/g, "-")}-->\n`),
    },
  };
  // After the builder has swept what it takes for a page's assets out of a build for Node.
  const emit: Plugin = {
    name: "third-party-notices-beside",
    generateBundle: {
      order: "post",
      handler() {
        this.emitFile({ type: "asset", fileName: FILE, source: words });
      },
    },
  };
  return [gather, emit];
}
