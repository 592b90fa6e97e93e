import { KindMark } from "../panels/kind-mark.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { legendEntries } from "../picture-file/legend-entries.ts";
import type { Scene } from "../renderer/renderer.ts";

interface LegendProps {
  readonly scene: Scene;
  /** On a small screen there is no room for it until it is asked for. */
  readonly isFolded: boolean;
}

/** What shapes and lines mean; only what this picture shows is listed. */
export function Legend({ scene, isFolded }: LegendProps) {
  const key = (
    <ul>
      {legendEntries(scene).map((entry) => (
        <li key={entry.words}>
          {entry.mark === "entity" ? <KindMark {...entry} /> : <LineMark {...entry} />} {entry.words}
        </li>
      ))}
      <li>
        <VoiceMark /> a voice of the chosen line
      </li>
      {hasSeveral(scene) && (
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
      <summary>Legend</summary>
      {key}
    </details>
  );
}

/** Whether some two entities have several claims between them: only these are ever drawn as one. */
function hasSeveral({ edges }: Scene): boolean {
  const seen = new Set<string>();
  return edges.some(({ from, to }) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    return seen.has(pair) || !seen.add(pair);
  });
}

const GroupMark = () => (
  <svg class="mark group" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle r="6.6" />
  </svg>
);

const VoiceMark = () => (
  <svg class="mark voice" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle r="6.6" />
  </svg>
);
