import { KindMark } from "../panels/kind-mark.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { legendEntries } from "../picture-file/legend-entries.ts";
import { linesDrawn } from "../picture-file/lines-drawn.ts";
import type { Scene } from "../renderer/renderer.ts";
import { widthByLines } from "../renderer/scene/width-by-lines.ts";

interface LegendProps {
  readonly scene: Scene;
  /** Whether several are chosen together. */
  readonly isAnyChosen: boolean;
  /** On a small screen there is no room for it until it is asked for. */
  readonly isFolded: boolean;
}

/** What shapes and lines mean; only what this picture shows is listed. */
export function Legend({ scene, isAnyChosen, isFolded }: LegendProps) {
  const key = (
    <ul>
      {legendEntries(scene, isAnyChosen ? [1, 2] : [1]).map((entry) => (
        <li key={entry.words}>
          <Mark entry={entry} /> {entry.words}
        </li>
      ))}
      {linesDrawn(scene.edges).isAnySeveral && (
        <li>
          <span class="several" aria-hidden="true">
            2
          </span>{" "}
          so many claims drawn as one: they part when you come nearer or open one of them
        </li>
      )}
      {scene.groups !== undefined && (
        <li>
          <GroupMark /> a group, named after whom most is claimed of: open it with a click or Enter
        </li>
      )}
    </ul>
  );

  if (!isFolded) return <div class="legend">{key}</div>;
  return (
    <details class="legend">
      <summary>
        Legend <span class="aside">· a name that is not written has no room here: come nearer, or tap</span>
      </summary>
      {key}
    </details>
  );
}

function Mark({ entry }: { readonly entry: ReturnType<typeof legendEntries>[number] }) {
  switch (entry.mark) {
    case "entity":
      return <KindMark {...entry} />;
    case "line":
      return <LineMark {...entry} />;
    case "note":
      return null;
    case "ring":
      return (
        <svg class="mark voice" viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r="6.6" />
          {entry.rings === 2 && <circle r="2.8" />}
        </svg>
      );
    case "colour":
      return <span class={`hue family-${entry.ink}`} aria-hidden="true" />;
    case "sizes":
      return (
        <svg class="mark sizes" viewBox="0 0 26 16" aria-hidden="true">
          <circle cx="4" cy="8" r="3" />
          <circle cx="18" cy="8" r="7" />
        </svg>
      );
    case "width":
      return (
        <svg class="line wide" viewBox="0 0 34 12" aria-hidden="true">
          <path d="M1 6h32" style={{ strokeWidth: widthByLines(entry.lines) }} />
        </svg>
      );
    default:
      return entry satisfies never;
  }
}

const GroupMark = () => (
  <svg class="mark group" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle r="6.6" />
  </svg>
);
