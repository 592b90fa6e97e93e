/** An element inside a value, with its own words apart from those of the elements in it. */
export interface ValueElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  words: string;
  readonly inner: ValueElement[];
}

/**
 * The cells that a value makes. Plain words are one. A drawing's label (yEd) is that label, and further ones are cells of
 * their own; named properties (Maltego) are one each. Of other markup each element with words is one, named by its path:
 * words of several elements are never glued together.
 */
export function cellsOfValue(key: string, root: ValueElement): readonly (readonly [name: string, words: string])[] {
  if (root.inner.length === 0) return [[key, root.words.trim()]];

  const cells: (readonly [string, string])[] = [];
  const own = root.words.trim();
  if (own !== "") cells.push([key, own]);
  let labels = 0;
  const visit = (element: ValueElement, path: string): void => {
    const words = element.words.trim();
    const { name, displayName } = element.attributes;
    const named = element.tag === "Property" ? (name ?? displayName) : undefined;
    if (element.tag === "NodeLabel" || element.tag === "EdgeLabel") {
      labels += words === "" ? 0 : 1;
      if (words !== "")
        cells.push([labels === 1 && own === "" ? key : `${key} label ${labels}`, words.replace(/\s+/g, " ")]);
    } else if (named !== undefined) {
      const values = wordsWithin(element);
      for (const value of values) cells.push([`${key} ${named}`, value]);
      return;
    } else if (words !== "") cells.push([path, words]);
    for (const inner of element.inner) visit(inner, `${path} ${inner.tag}`);
  };
  for (const inner of root.inner) visit(inner, `${key} ${inner.tag}`);
  return cells;
}

const wordsWithin = (element: ValueElement): string[] => [
  ...(element.words.trim() === "" ? [] : [element.words.trim()]),
  ...element.inner.flatMap(wordsWithin),
];
