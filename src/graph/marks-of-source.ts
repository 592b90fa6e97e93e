import type { SourceId } from "../model/id.ts";
import type { Mark } from "../model/mark.ts";

const NO_MARKS: readonly Mark[] = [];
const indexes = new WeakMap<readonly Mark[], ReadonlyMap<SourceId, readonly Mark[]>>();

/** The marks of one source's text, in their order; sorted out once for a case, since every claim asks for them. */
export function marksOfSource(marks: readonly Mark[], source: SourceId): readonly Mark[] {
  const index = indexes.get(marks) ?? indexBySource(marks);
  indexes.set(marks, index);
  return index.get(source) ?? NO_MARKS;
}

function indexBySource(marks: readonly Mark[]): ReadonlyMap<SourceId, readonly Mark[]> {
  const index = new Map<SourceId, Mark[]>();
  for (const mark of marks) {
    const here = index.get(mark.source);
    if (here === undefined) index.set(mark.source, [mark]);
    else here.push(mark);
  }
  return index;
}
