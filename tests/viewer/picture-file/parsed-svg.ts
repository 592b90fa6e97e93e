import { SaxesParser } from "saxes";

/** An element of an SVG as a strict XML parser reads it. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ParsedElement[];
  words: string;
}

/** Parses an SVG with a strict XML parser, which throws at the first mistake; gives all elements, in order. */
export function parsedSvg(markup: string): readonly ParsedElement[] {
  const all: ParsedElement[] = [];
  const open: ParsedElement[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: ParsedElement = { name, attributes: attributes as Record<string, string>, children: [], words: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element) element.words += words;
  });
  parser.on("closetag", () => open.pop());
  parser.write(markup).close();
  return all;
}
