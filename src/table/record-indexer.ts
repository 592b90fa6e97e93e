import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { type EntityId, type SourceId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import { indexById } from "./index-by-id.ts";
import { indexJoined } from "./index-joined.ts";
import { NONE } from "./row.ts";

type Speaker = EntityId | typeof UNATTRIBUTED | typeof THE_WORK;

/** Turns ids and words of a case into the numbers that its columns hold. */
export interface RecordIndexer {
  /** Of an entity that was joined into another, the position of that other. */
  entity(id: Speaker | undefined): number;
  source(id: SourceId | undefined): number;
  word(word: string | undefined): number;
}

/** Makes one for a case, to which further records may come; throws `record-out-of-table` for an id that is not there. NONE stands for no id, for a voice without a name, and for a work itself. */
export function indexerOf(
  { entities, sources }: Pick<CaseRecords, "entities" | "sources">,
  word: RecordIndexer["word"],
): RecordIndexer {
  const entityIndex = withLater(indexJoined(entities), entities);
  const sourceIndex = withLater(indexById(sources), sources);
  const known = (kind: string, id: string, index: number | undefined): number => {
    if (index === undefined)
      throw new SaysWhoError("record-out-of-table", `a claim names the ${kind} "${id}", which is not there`);
    return index;
  };

  return {
    entity: (id) =>
      id === undefined || id === UNATTRIBUTED || id === THE_WORK ? NONE : known("entity", id, entityIndex(id)),
    source: (id) => (id === undefined ? NONE : known("source", id, sourceIndex(id))),
    word,
  };
}

/** Positions of records, and of those that have come behind them since. */
function withLater<Id extends string>(
  indexes: ReadonlyMap<Id, number>,
  records: readonly { readonly id: Id }[],
): (id: Id) => number | undefined {
  const later = new Map<Id, number>();
  let seen = records.length;
  return (id) => {
    const index = indexes.get(id) ?? later.get(id);
    if (index !== undefined) return index;
    for (; seen < records.length; seen++) later.set((records[seen] as { readonly id: Id }).id, seen);
    return later.get(id);
  };
}
