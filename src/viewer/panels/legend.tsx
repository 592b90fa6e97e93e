import { ENTITY_KINDS } from "../../model/entity.ts";
import { FAMILIES } from "../../model/predicate.ts";
import type { Scene } from "../renderer/renderer.ts";
import { FAMILY_WORDS } from "./family-words.ts";
import { KindMark } from "./kind-mark.tsx";
import { LineMark } from "./line-mark.tsx";

interface LegendProps {
  readonly scene: Scene;
  /** Whether it begins unfolded: there is no room for that on a small screen. */
  readonly open: boolean;
}

/** What shapes and lines mean; only what this picture shows is listed. */
export function Legend({ scene, open }: LegendProps) {
  const families = FAMILIES.filter((family) => scene.edges.some((edge) => edge.family === family));
  const kinds = ENTITY_KINDS.filter((kind) => scene.nodes.some((node) => node.kind === kind));
  return (
    <details class="legend" open={open}>
      <summary>Legend</summary>
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
      </ul>
      <ul>
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
      </ul>
    </details>
  );
}
