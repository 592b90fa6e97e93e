// Our own: an SVG is written as text where there may be no document, and every word in it must be made harmless.
import { xmlText } from "../../formats/words/xml-text.ts";

/** What an attribute may be; one that is undefined is left out. Numbers are written with two decimals at most. */
export type SvgValue = string | number | undefined;

/** Markup that `svgElement` or `svgWords` made, and that is therefore safe to put into an element. */
export type Svg = string & { readonly svg: unique symbol };

/** Writes one element. Names are ours; whatever else stands in attributes is escaped. */
export function svgElement(name: string, attributes: Readonly<Record<string, SvgValue>>, ...children: Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? decimals(value) : xmlText(String(value))}"`)
    .join("");
  return asSvg(children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`);
}

/** Words as they stand in an element. */
export const svgWords = (words: string): Svg => asSvg(xmlText(words));

/** A number as short as two decimals allow. */
export const decimals = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const asSvg = (markup: string): Svg => markup as Svg;
