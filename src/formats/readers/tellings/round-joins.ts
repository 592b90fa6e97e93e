/**
 * Finds the joins that close a circle, so that a record would stand for itself by way of others.
 * @param joins which record each was joined into, by id
 * @returns the ids of those to leave out; without them the rest leads somewhere
 */
export function roundJoins<Id>(joins: ReadonlyMap<Id, Id>): ReadonlySet<Id> {
  const above = new Map<Id, Id>();
  const rounds = new Set<Id>();
  for (const [id, into] of joins) {
    if (rootOf(into, above) === id) rounds.add(id);
    else above.set(id, into);
  }
  return rounds;
}

/** Who stands at the end, each on the way there led closer to it. */
function rootOf<Id>(id: Id, above: Map<Id, Id>): Id {
  let root = id;
  for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
  for (let here = id; here !== root; ) {
    const next = above.get(here) ?? root;
    above.set(here, root);
    here = next;
  }
  return root;
}
