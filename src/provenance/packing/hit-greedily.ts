/** Takes the element that is in most of the sets not yet hit, again and again: seldom the fewest, always enough. */
export function hitGreedily(sets: readonly (readonly number[])[]): number[] {
  const having = new Map<number, number[]>();
  for (const [i, elements] of sets.entries()) {
    for (const element of elements) {
      const known = having.get(element);
      if (known === undefined) having.set(element, [i]);
      else known.push(i);
    }
  }
  const counts = new Map([...having].map(([element, found]) => [element, found.length]));
  // Elements by how many sets they are in; counts only fall, so one that has fallen is put back where it belongs.
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const buckets = Array.from({ length: most + 1 }, (): number[] => []);
  for (const [element, count] of counts) buckets[count]?.push(element);

  const isHit = new Uint8Array(sets.length);
  const chosen: number[] = [];
  for (let count = most; count > 0; ) {
    const element = buckets[count]?.pop();
    if (element === undefined) {
      count -= 1;
      continue;
    }
    const now = counts.get(element) ?? 0;
    if (now < count) {
      if (now > 0) buckets[now]?.push(element);
      continue;
    }
    chosen.push(element);
    for (const i of having.get(element) ?? []) {
      if (isHit[i] === 1) continue;
      isHit[i] = 1;
      for (const other of sets[i] ?? []) counts.set(other, (counts.get(other) ?? 0) - 1);
    }
  }
  return chosen;
}
