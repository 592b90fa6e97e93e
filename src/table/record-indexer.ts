import { SaysWhoError } from "../errors.ts";
import type { CaseRecords } from "../model/case.ts";
import { type EntityId, type SourceId, UNATTRIBUTED } from "../model/id.ts";
import { indexById } from "./index-by-id.ts";
import { NONE } from "./row.ts";

/** Turns ids and words of a case into the numbers that its columns hold. */
export interface RecordIndexer {
  entity(id: EntityId | typeof UNATTRIBUTED | undefined): number;
  source(id: SourceId | undefined): number;
  word(word: string | undefined): number;
}

/** Makes one for a case; throws `record-out-of-table` for an id that is not there. NONE stands for no id and for a voice without a name. */
export function indexerOf({ entities, sources }: CaseRecords, word: RecordIndexer["word"]): RecordIndexer {
  const entityIndexes = indexById(entities);
  const sourceIndexes = indexById(sources);
  const known = (kind: string, id: string, index: number | undefined): number => {
    if (index === undefined)
      throw new SaysWhoError("record-out-of-table", `a claim names the ${kind} "${id}", which is not there`);
    return index;
  };

  return {
    entity: (id) => (id === undefined || id === UNATTRIBUTED ? NONE : known("entity", id, entityIndexes.get(id))),
    source: (id) => (id === undefined ? NONE : known("source", id, sourceIndexes.get(id))),
    word,
  };
}
