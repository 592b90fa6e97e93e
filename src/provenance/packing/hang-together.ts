/**
 * Parts things by whether they hang together: two that have an element in common are in one group, and so on along the
 * chain; by union-find (Tarjan, J. ACM 22(2), 1975).
 * @param joined elements that count as one for this
 */
export function hangTogether<T>(
  things: readonly T[],
  elementsOf: (thing: T) => readonly number[],
  joined: readonly (readonly number[])[] = [],
): T[][] {
  const standsFor = new Map<number, number>();
  const find = (element: number): number => {
    let root = element;
    while (standsFor.has(root)) root = standsFor.get(root) ?? root;
    if (root !== element) standsFor.set(element, root);
    return root;
  };
  const unite = ([first = 0, ...others]: readonly number[]): void => {
    for (const other of others) {
      const [a, b] = [find(first), find(other)];
      if (a !== b) standsFor.set(b, a);
    }
  };
  for (const elements of joined) unite(elements);
  for (const thing of things) unite(elementsOf(thing));

  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const root = find(elementsOf(thing)[0] ?? 0);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [thing]);
    else known.push(thing);
  }
  return [...groups.values()];
}
