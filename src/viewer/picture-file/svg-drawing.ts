import type { ClaimTable } from "../../table/claim-table.ts";
import { lineTitle } from "../line-title.ts";
import type { Palette } from "../palette.ts";
import { plainWords } from "../plain-words.ts";
import { guideBoxes, guidesInSight } from "../renderer/guides/guides-in-sight.ts";
import type { Ruler } from "../renderer/labels/draw-labels.ts";
import { labelsInSight, surroundingsOf } from "../renderer/labels/labels-in-sight.ts";
import type { Moment, Scene, SceneEdge, SceneNode } from "../renderer/renderer.ts";
import { setEntityStates } from "../renderer/scene/entity-state.ts";
import { prepareScene } from "../renderer/scene/prepare-scene.ts";
import { setLineStates } from "../renderer/scene/set-line-states.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";
import { edgeAppearance, nodeAppearance } from "./appearance.ts";
import { lineCourse } from "./line-course.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgEntity } from "./svg-entity.ts";
import { svgGuides } from "./svg-guides.ts";
import { svgLabels } from "./svg-labels.ts";
import { svgLine } from "./svg-line.ts";

/** What is drawn, and how it is looked at. */
export interface Drawing {
  readonly table: ClaimTable;
  /** The whole scene, in which lines find both their ends. */
  readonly scene: Scene;
  readonly inSight: Scene;
  readonly moment: Moment;
  readonly palette: Palette;
  readonly sight: LayoutSight;
}

/** Draws lines, entities and names as the canvas does; each line is one path that says who alleges what, in which source, and what became of it. */
export function svgDrawing(drawing: Drawing, ruler: Ruler): readonly Svg[] {
  const { scene, inSight, moment, palette, sight } = drawing;
  const prepared = prepareScene(scene);
  setLineStates(prepared, moment);
  setEntityStates(prepared, moment);
  const labels = labelsInSight(prepared, moment, sight);
  const guides = guidesInSight(scene.guides ?? [], sight, ruler);
  const bare = surroundingsOf(prepared, moment, sight);
  const around = { ...bare, obstacles: [...bare.obstacles, ...guideBoxes(guides)] };
  return [
    ...(guides.length === 0 ? [] : [svgGuides(guides, palette)]),
    svgElement("g", { class: "claims" }, ...inSight.edges.map((edge) => claim(edge, drawing))),
    svgEntities(drawing),
    svgElement("g", { class: "names" }, ...svgLabels(labels, around, palette, ruler)),
  ];
}

/** Draws the entities alone. */
export const svgEntities = (drawing: Drawing): Svg =>
  svgElement("g", { class: "entities" }, ...drawing.inSight.nodes.map((node) => entity(node, drawing)));

function claim(edge: SceneEdge, { table, scene, moment, palette, sight }: Drawing): Svg {
  const [from, to] = [scene.nodes[edge.from], scene.nodes[edge.to]];
  const { id, allegation, source } = table.claim(edge.row);
  const marked = { "data-claim-id": id, "data-source-id": source, "data-allegation": String(allegation) };
  if (from === undefined || to === undefined) return svgElement("g", {});

  const course = lineCourse(edge, from, to, sight);
  const title = svgElement("title", {}, svgWords(lineTitle(table, edge.row)));
  const looks = edgeAppearance(edge, palette, moment, scene.lines?.[edge.row]);
  return svgElement("g", {}, ...svgLine(course, looks, marked, title));
}

function entity(node: SceneNode, { moment, palette, sight }: Drawing): Svg {
  const look = { kind: node.kind, named: node.named, ...nodeAppearance(node, palette, moment) };
  return svgElement(
    "g",
    { "data-entity-id": node.id },
    svgElement("title", {}, svgWords(plainWords(node.label))),
    ...svgEntity(sight.place(node.entity), node.size * sight.scale, look),
  );
}
