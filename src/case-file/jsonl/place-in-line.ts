import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { ValuePath } from "../located-file.ts";

/** Finds the columns of values in lines; a line with many problems is taken apart once for all of them. */
export function columnFinder(): (text: string, path: ValuePath) => number {
  let last: { readonly text: string; readonly root: Node | undefined } | undefined;
  return (text, path) => {
    if (last?.text !== text) last = { text, root: parseTree(text) };
    return last.root === undefined ? 1 : columnOf(last.root, path);
  };
}

function columnOf(root: Node, path: ValuePath): number {
  for (let end = path.length; end > 0; end--) {
    const node = findNodeAtLocation(root, [...path.slice(0, end)]);
    if (node === undefined) continue;
    const property = node.parent?.type === "property" ? node.parent : node;
    return property.offset + 1;
  }
  return root.offset + 1;
}
