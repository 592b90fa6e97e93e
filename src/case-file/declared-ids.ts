/** An id as it stands in a file, also of a record that is otherwise misshapen. */
export interface DeclaredId {
  readonly index: number;
  readonly id: string;
}

/** The ids that the records of a file declare: what may be referred to. */
export interface DeclaredIds {
  has(id: string): boolean;
  /** How many there are, each counted once. */
  readonly size: number;
  /** Each once, in the order in which they were declared. */
  ids(): Iterable<string>;
  /** Those that were there already, in their order. */
  readonly repeated: readonly DeclaredId[];
}

/** Takes declared ids together, in their order; each is met once, so that they need not be a list. */
export function declareIds(declared: Iterable<DeclaredId>): DeclaredIds {
  const ids = new Set<string>();
  const repeated: DeclaredId[] = [];
  for (const each of declared) {
    if (ids.has(each.id)) repeated.push(each);
    else ids.add(each.id);
  }
  return { has: (id) => ids.has(id), size: ids.size, ids: () => ids, repeated };
}
