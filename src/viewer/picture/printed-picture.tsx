import { useEffect, useRef } from "preact/hooks";
import { LIGHT } from "../palette.ts";
import { canvasRuler } from "../picture-file/canvas-ruler.ts";
import { isAfar, pictureSeen } from "../picture-file/picture-seen.ts";
import { type PictureOf, svgPicture } from "../picture-file/svg-picture.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** The whole of a case; a large one as it is seen from where one is, if that is near enough to read who is who, and else as its groups. */
export function pictureForPaper(state: ViewerState, today: string): PictureOf {
  const seen = state.scene.groups === undefined ? undefined : state.picture.peek()?.sight();
  return pictureSeen(state, LIGHT, today, seen !== undefined && isAfar(seen) ? undefined : seen);
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
