import type { EntityKind } from "../../model/entity.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { type Svg, type SvgValue, svgElement } from "./svg-element.ts";
import { paint } from "./svg-line.ts";

/** How an entity is drawn; colours are "#rrggbb" or "#rrggbbaa". */
export interface EntityLook {
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly color: string;
  /** What lies behind: it parts the entity from the lines, and fills one without a name. */
  readonly ground: string;
  /** Around an opened entity or a voice. */
  readonly ring: string | undefined;
  /** One unless it says two: around each of several that were chosen together. */
  readonly rings?: 1 | 2;
}

/** Draws an entity as the canvas does: circle, rounded square or diamond; solid where it is named, else a dashed rim. */
export function svgEntity(
  centre: Point,
  radius: number,
  { kind, named, color, ground, ring, rings = 1 }: EntityLook,
): Svg[] {
  const rim = Math.max(6, Math.round((2 * Math.PI * radius) / 6.5));
  const inked = named
    ? shape(0, paint("fill", color))
    : shape(-0.9, {
        fill: "none",
        ...paint("stroke", color),
        "stroke-width": 1.8,
        pathLength: rim,
        "stroke-dasharray": "0.6 0.4",
      });
  return [
    shape(2, paint("fill", ground)),
    inked,
    ...(ring === undefined
      ? []
      : [4, 8]
          .slice(0, rings)
          .map((out) => shape(out, { fill: "none", ...paint("stroke", ring), "stroke-width": 2.2 }))),
  ];

  /** The shape grown by so many pixels on every side. */
  function shape(grown: number, look: Readonly<Record<string, SvgValue>>): Svg {
    const { x, y } = centre;
    switch (kind) {
      case "person":
        return svgElement("circle", { cx: x, cy: y, r: radius + grown, ...look });
      case "organization": {
        const half = 0.9 * radius + grown;
        const corner = Math.max(0, 0.28 * radius + grown);
        return svgElement("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: corner, ...look });
      }
      case "place": {
        const half = 1.22 * radius + grown * Math.SQRT2;
        const corners = [x, y - half, x + half, y, x, y + half, x - half, y];
        return svgElement("polygon", { points: corners.map((value) => value.toFixed(2)).join(" "), ...look });
      }
      default:
        return kind satisfies never;
    }
  }
}
