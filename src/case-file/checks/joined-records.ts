import { cycleInWords } from "../cycle-in-words.ts";
import type { Check, Drafted, Finding } from "../draft-case.ts";

interface Joinable {
  readonly id: string;
  readonly kind?: string;
  readonly joinedInto?: { readonly id: string } | undefined;
}

/** A record is joined into another of its kind, and joins end somewhere. */
export const joinedRecords: Check = function* ({ entities, sources }) {
  yield* joinsOf("entities", entities);
  yield* joinsOf("sources", sources);
};

function* joinsOf(stem: "entities" | "sources", drafted: readonly Drafted<Joinable>[]): Iterable<Finding> {
  if (drafted.every(({ record }) => record.joinedInto === undefined)) return;

  const records = new Map(drafted.map(({ record }) => [record.id, record]));
  const ending = new Set<string>();

  for (const { index, record } of drafted) {
    if (record.joinedInto === undefined) continue;

    const at = { stem, index, path: ["joinedInto", "id"] };
    const other = records.get(record.joinedInto.id);
    if (other !== undefined && other.kind !== record.kind) {
      yield {
        code: "wrong-kind",
        severity: "error",
        message: `"${other.id}" is of the kind ${other.kind}, and "${record.id}" is of the kind ${record.kind}: the two cannot be one`,
        mend: "join it into a record of its own kind, or mend the kind",
        at,
      };
    }
    const trail = trailFrom(record, records, ending);
    if (trail === undefined) continue;
    yield {
      code: "join-cycle",
      severity: "error",
      message: `the joins go round: ${cycleInWords(trail)}, so none of these stands for the others`,
      mend: "leave `joinedInto` out of the one that is to stand for all",
      at,
    };
  }
}

/** The way round that a join begins, where it goes round; whatever ends is not walked again. */
function trailFrom(
  start: Joinable,
  records: ReadonlyMap<string, Joinable>,
  ending: Set<string>,
): readonly string[] | undefined {
  const trail = new Set<string>();
  for (let at: Joinable | undefined = start; at !== undefined && !ending.has(at.id); ) {
    if (trail.has(at.id)) {
      for (const id of trail) ending.add(id);
      const ids = [...trail];
      return [...ids.slice(ids.indexOf(at.id)), at.id];
    }
    trail.add(at.id);
    at = at.joinedInto && records.get(at.joinedInto.id);
  }
  for (const id of trail) ending.add(id);
  return undefined;
}
