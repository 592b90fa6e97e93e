import { linesDrawn } from "../picture-file/lines-drawn.ts";
import type { Pieces } from "../renderer/pieces.ts";
import type { Scene } from "../renderer/renderer.ts";
import { endsOf } from "./picture-in-words.ts";

/** Works out what is written beside a picture of so many lines, each of it once, before it is drawn. */
export function* readyWords({ edges, nodes }: Scene): Pieces<void> {
  linesDrawn(edges);
  yield;
  endsOf(edges, nodes.length);
}
