/** Arcs of a directed graph: for each node those that it leads to. */
export type Arcs = ReadonlyMap<number, Iterable<number>>;

interface Visit {
  readonly node: number;
  readonly order: number;
  readonly rest: Iterator<number>;
  lowest: number;
}

/**
 * The groups of two nodes or more that each lead to all the others of the group (Tarjan, SIAM J. Comput. 1(2), 1972),
 * without recursion, since a chain in a stranger's case may be long. Each group in ascending order.
 */
export function strongComponents(arcs: Arcs): number[][] {
  const orders = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const components: number[][] = [];

  const begin = (node: number): Visit => {
    const order = orders.size;
    orders.set(node, order);
    open.push(node);
    isOpen.add(node);
    return { node, order, rest: (arcs.get(node) ?? [])[Symbol.iterator](), lowest: order };
  };

  for (const start of arcs.keys()) {
    const trail = orders.has(start) ? [] : [begin(start)];
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const { done, value } = visit.rest.next();
      if (done !== true) {
        const order = orders.get(value);
        if (order === undefined) trail.push(begin(value));
        else if (isOpen.has(value)) visit.lowest = Math.min(visit.lowest, order);
        continue;
      }

      trail.pop();
      const before = trail.at(-1);
      if (before !== undefined) before.lowest = Math.min(before.lowest, visit.lowest);
      if (visit.lowest !== visit.order) continue;
      const component = open.splice(open.lastIndexOf(visit.node));
      for (const node of component) isOpen.delete(node);
      if (component.length > 1) components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}
