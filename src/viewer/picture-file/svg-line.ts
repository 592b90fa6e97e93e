import type { Point } from "../renderer/scene/curve.ts";
import type { EdgeAppearance } from "./appearance.ts";
import type { Bezier, LineCourse } from "./line-course.ts";
import { decimals, type Svg, type SvgValue, svgElement } from "./svg-element.ts";

/** The paint of an element from a colour that may have a strength: not every reader of SVG knows "#rrggbbaa". */
export const paint = (property: "fill" | "stroke", colour: string): Readonly<Record<string, SvgValue>> => ({
  [property]: colour.slice(0, 7),
  [`${property}-opacity`]: colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : undefined,
});

/**
 * Draws a line as the canvas does: dashes and an arrowhead for what is asserted, dots and a cross bar for what is
 * denied, dashes alone where a claim holds both ways. There is no solid line here either.
 * @param attributes of the one path among what is drawn, which is the claim's, as are the children
 */
export function svgLine(course: LineCourse, look: EdgeAppearance, attributes = {}, ...children: Svg[]): readonly Svg[] {
  const { length } = course;
  switch (look.head) {
    case "arrow": {
      const head = Math.min(7.5 + look.size * 1.5, length / 2);
      return [body(length - head, 7, 4.2), arrowhead(head)];
    }
    case "bar":
      return [body(length - 6, look.size, 3.4), crossBar()];
    case "none":
      return [body(length, 7, 4.2)];
    default:
      return look.head satisfies never;
  }

  /** Strokes with round ends; their number is made whole, so that the last ends where the line does. */
  function body(given: number, dash: number, gap: number): Svg {
    const span = Math.max(0.01, given);
    const period = span / Math.max(1, Math.floor((span + gap) / (dash + gap) + 0.5));
    // The round ends reach half a width out of what SVG calls the dash; a dot is nothing but its ends.
    const drawn = Math.max(0.01, (period * dash) / (dash + gap) - look.size);
    const path = {
      d: pathOf(course.until(span)),
      fill: "none",
      ...paint("stroke", look.color),
      "stroke-width": look.size,
      "stroke-linecap": "round",
      "stroke-dasharray": `${decimals(drawn)} ${decimals(period - drawn)}`,
      "stroke-dashoffset": -(period - drawn) / 2,
    };
    return svgElement("path", { ...path, ...attributes }, ...children);
  }

  function arrowhead(head: number): Svg {
    const [tip, base] = [course.at(length), course.at(length - head)];
    const aside = across(base, tip, 2.6 + look.size);
    const points = [tip, { x: base.x + aside.x, y: base.y + aside.y }, { x: base.x - aside.x, y: base.y - aside.y }];
    return svgElement("polygon", { points: points.map(words).join(" "), ...paint("fill", look.color) });
  }

  function crossBar(): Svg {
    const [centre, before] = [course.at(length - 1.3), course.at(length - 4)];
    const aside = across(before, centre, 5 + look.size / 2);
    const ends = {
      x1: centre.x + aside.x,
      y1: centre.y + aside.y,
      x2: centre.x - aside.x,
      y2: centre.y - aside.y,
    };
    return svgElement("line", { ...ends, ...paint("stroke", look.color), "stroke-width": 2.6 });
  }
}

const words = ({ x, y }: Point): string => `${decimals(x)} ${decimals(y)}`;

function pathOf([start, ...others]: Bezier): string {
  return `M${start ? words(start) : ""}${others.length === 2 ? "Q" : "C"}${others.map(words).join(" ")}`;
}

/** A step to the side of the way from one point to another. */
function across(from: Point, to: Point, distance: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (-dy / length) * distance, y: (dx / length) * distance };
}
