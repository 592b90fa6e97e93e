import { useEffect, useRef } from "preact/hooks";
import { LIGHT } from "../palette.ts";
import { afarSight } from "../picture-file/afar-sight.ts";
import { canvasRuler } from "../picture-file/canvas-ruler.ts";
import { pictureOf } from "../picture-file/picture-of.ts";
import { type PictureOf, svgPicture } from "../picture-file/svg-picture.ts";
import { wholeSight } from "../picture-file/whole-sight.ts";
import { farAt } from "../renderer/scene/distance.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/**
 * The whole of a case; a large one as it is seen: nobody could read thousands of names on a sheet, and no printer would take
 * all of its lines.
 */
export function pictureForPaper(state: ViewerState, today: string): PictureOf {
  const { arranged, picture, scene: opened } = state;
  const scene = arranged.peek();
  if (opened.groups === undefined) return pictureOf(state, LIGHT, wholeSight(scene), today);

  const seen = picture.peek()?.sight();
  if (seen !== undefined && farAt(seen.scale) < 0.5) return pictureOf(state, LIGHT, seen, today);
  const afar = afarSight(opened);
  const picturedAs = pictureOf(state, LIGHT, afar, today);
  if (scene.groups !== undefined) return { ...picturedAs, afar };
  return { ...picturedAs, scene: opened, filters: [...picturedAs.filters, "drawn by group on paper"], afar };
}

/** The picture for paper, put into the page when it is printed: a canvas would be printed as it happens to stand, without its legend. */
export function PrintedPicture({ state }: { readonly state: ViewerState }) {
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const fill = () => {
      const today = new Date().toISOString().slice(0, 10);
      const { markup } = svgPicture(pictureForPaper(state, today), canvasRuler());
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
