import { ENTITY_KINDS } from "../../model/entity.ts";
import { FAMILIES } from "../../model/predicate.ts";
import type { Scene } from "../renderer/renderer.ts";
import { FAMILY_WORDS } from "./family-words.ts";
import { KindMark } from "./kind-mark.tsx";
import { LineMark } from "./line-mark.tsx";

interface LegendProps {
  readonly scene: Scene;
  /** On a small screen there is no room for it until it is asked for. */
  readonly isFolded: boolean;
}

/** What shapes and lines mean; only what this picture shows is listed. */
export function Legend({ scene, isFolded }: LegendProps) {
  const families = FAMILIES.filter((family) => scene.edges.some((edge) => edge.family === family));
  const kinds = ENTITY_KINDS.filter((kind) => scene.nodes.some((node) => node.kind === kind));
  const key = (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {kind}
        </li>
      ))}
      {scene.nodes.some(({ named }) => !named) && (
        <li>
          <KindMark kind="person" named={false} /> not named
        </li>
      )}
      {families.map((family) => (
        <li key={family}>
          <LineMark family={family} /> {FAMILY_WORDS[family].toLowerCase()}
        </li>
      ))}
      {scene.edges.some(({ polarity }) => polarity === "denies") && (
        <li>
          <LineMark family="remark" polarity="denies" /> denied
        </li>
      )}
      <li>
        <VoiceMark /> a voice of the chosen line
      </li>
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

const VoiceMark = () => (
  <svg class="mark voice" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle r="6.6" />
  </svg>
);
