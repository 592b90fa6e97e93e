import { useEffect, useRef } from "preact/hooks";
import { LIGHT } from "../palette.ts";
import { canvasRuler } from "../picture-file/canvas-ruler.ts";
import { pictureOf } from "../picture-file/picture-of.ts";
import { svgPicture } from "../picture-file/svg-picture.ts";
import { wholeSight } from "../picture-file/whole-sight.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** The picture for paper, put into the page when it is printed: a canvas would be printed as it happens to stand, without its legend. */
export function PrintedPicture({ state }: { readonly state: ViewerState }) {
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const fill = () => {
      const today = new Date().toISOString().slice(0, 10);
      const { markup } = svgPicture(pictureOf(state, LIGHT, wholeSight(state.arranged.value), today), canvasRuler());
      const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
      paper.current?.replaceChildren(document.importNode(documentElement, true));
    };
    const empty = () => paper.current?.replaceChildren();
    addEventListener("beforeprint", fill);
    addEventListener("afterprint", empty);
    return () => {
      removeEventListener("beforeprint", fill);
      removeEventListener("afterprint", empty);
    };
  }, [state]);

  return <div class="printed picture" ref={paper} aria-hidden="true" />;
}
