import type { Palette } from "../palette.ts";
import type { LineHead } from "./allegation-edge-program.ts";
import { SHAPE_OF_KIND } from "./entity-shape.ts";
import { faded } from "./pack-colour.ts";
import type { Emphasis, SceneEdge, SceneNode } from "./renderer.ts";

const AT_REST = 0.9;
const STEPPED_BACK = { node: 0.28, edge: 0.16 };
const WITHDRAWN = 0.45;
const INVISIBLE = "#00000000";

/** How an entity looks: colour and shape by kind, and whether it stands out. */
export function nodeAppearance({ entity, kind, named, size }: SceneNode, palette: Palette, emphasis?: Emphasis) {
  const isVoice = emphasis?.voices.has(entity) ?? false;
  const isOut = emphasis === undefined || isVoice || emphasis.nodes.has(entity);
  return {
    color: faded(palette.kinds[kind], isOut ? 1 : STEPPED_BACK.node),
    ground: palette.canvas,
    ring: isVoice || emphasis?.chosen === entity ? palette.accent : INVISIBLE,
    shape: SHAPE_OF_KIND[kind],
    named,
    size,
  };
}

/** How a claim looks: colour by family, or a denial's own; its head says which way it leads and whether it denies. */
export function edgeAppearance(edge: SceneEdge, palette: Palette, emphasis?: Emphasis) {
  const { row, polarity, family, curve, withdrawn } = edge;
  const isOut = emphasis === undefined || emphasis.edges.has(row);
  const colour = polarity === "denies" ? palette.denial : palette.families[family];
  const strength = emphasis === undefined ? AT_REST : isOut ? 1 : STEPPED_BACK.edge;
  return {
    color: faded(colour, withdrawn ? strength * WITHDRAWN : strength),
    size: emphasis?.worded.has(row) ? 3 : polarity === "denies" ? 2.4 : 1.7,
    head: lineHead(edge),
    curve,
  };
}

function lineHead({ polarity, symmetric }: SceneEdge): LineHead {
  if (polarity === "denies") return "bar";
  return symmetric ? "none" : "arrow";
}
