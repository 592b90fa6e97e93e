import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Palette } from "../palette.ts";
import { closeDrop, useDrop } from "../panels/drop/use-drop.ts";
import { canvasRuler } from "../picture-file/canvas-ruler.ts";
import { holdsWithheld } from "../picture-file/holds-withheld.ts";
import { pictureSeen } from "../picture-file/picture-seen.ts";
import { pngPicture } from "../picture-file/png-picture.ts";
import { saveFile } from "../picture-file/save-file.ts";
import { type SvgPicture, svgPicture } from "../picture-file/svg-picture.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import "../panels/drop/drop.css";

interface PictureMenuProps {
  readonly state: ViewerState;
  readonly palette: Palette;
  /** What is in sight; nothing while there is no picture. */
  readonly sight: () => LayoutSight | undefined;
}

/** Saves the picture as a file, or prints it: as it is in sight, or the whole of it. Banner and legend are always inside. */
export function PictureMenu({ state, palette, sight }: PictureMenuProps) {
  const menu = useDrop();
  const isWhole = useSignal(false);
  const failed = useSignal(false);

  const today = () => new Date().toISOString().slice(0, 10);
  // Of a large case this takes a moment, and the menu is drawn again with whatever is shown otherwise.
  const hasWithheld = useMemo(() => holdsWithheld(state.table, today()), [state.table]);
  const nameFor = (ending: string) => `${state.table.header.id}-${today()}.${ending}`;
  const draw = (): SvgPicture =>
    svgPicture(pictureSeen(state, palette, today(), isWhole.value ? undefined : sight()), canvasRuler());
  const saveSvg = () => {
    saveFile(nameFor("svg"), new Blob([draw().markup], { type: "image/svg+xml" }));
    closeDrop(menu.current);
  };
  const savePng = async () => {
    const picture = await pngPicture(draw()).catch(() => undefined);
    failed.value = picture === undefined;
    if (picture === undefined) return;
    saveFile(nameFor("png"), picture);
    closeDrop(menu.current);
  };
  return (
    <details class="picture-menu drop" ref={menu}>
      <summary>Save</summary>
      <div>
        <label>
          <input
            type="checkbox"
            checked={isWhole.value}
            onChange={({ currentTarget }) => {
              isWhole.value = currentTarget.checked;
            }}
          />{" "}
          the whole picture
        </label>
        <button type="button" onClick={saveSvg}>
          SVG <span class="aside">to edit, or to print large</span>
        </button>
        <button type="button" onClick={savePng}>
          PNG <span class="aside">for a page or a post</span>
        </button>
        <button type="button" onClick={() => print()}>
          Print <span class="aside">with the page that is open</span>
        </button>
        {hasWithheld && (
          <p class="aside">
            Works that are not open, or words off the record, are in what you see, and so in what you save or print.{" "}
            <code>sayswho publish</code> keeps back what is confidential or off the record, and other works unless it is
            asked for them.
          </p>
        )}
        {failed.value && (
          <p role="alert">It is too large for a PNG in this browser: take the SVG, or come nearer first.</p>
        )}
      </div>
    </details>
  );
}
